package khrongkan.kit.rules;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule must bite: every one meets a planted offender here. */
class ServiceRulesTest {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("khrongkan.kit.rules.planted");

    @Test
    void a_framework_in_the_domain_is_caught() {
        assertCaught(ServiceRules.DOMAIN_IS_PLAIN_JAVA);
    }

    @Test
    void a_clock_in_the_domain_is_caught() {
        assertCaught(ServiceRules.DOMAIN_HAS_NO_CLOCK);
    }

    @Test
    void a_public_entity_is_caught() {
        assertCaught(ServiceRules.ENTITIES_STAY_HOME);
    }

    @Test
    void a_transaction_in_a_resource_is_caught() {
        assertCaught(ServiceRules.RESOURCES_OPEN_NO_TRANSACTION);
    }

    @Test
    void a_resource_that_does_not_say_what_it_makes_is_caught() {
        assertCaught(ServiceRules.RESOURCES_SAY_WHAT_THEY_MAKE);
    }

    @Test
    void printing_is_caught() {
        assertCaught(ServiceRules.NO_STANDARD_STREAMS);
    }

    @Test
    void a_thread_that_knows_no_caller_is_caught() {
        assertCaught(ServiceRules.THREADS_ARE_THE_SYSTEMS_OWN);
    }

    @Test
    void a_service_without_classes_is_caught() {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> ServiceRules.check("khrongkan.nowhere"));
    }

    private static void assertCaught(ArchRule rule) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(PLANTED));
    }
}
