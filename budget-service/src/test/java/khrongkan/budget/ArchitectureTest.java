package khrongkan.budget;

import khrongkan.kit.rules.ServiceRules;
import khrongkan.kit.text.Bundles;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_rules_of_every_service_hold() {
        ServiceRules.check("khrongkan.budget");
    }

    @Test
    void both_languages_say_the_same() {
        Bundles.check("texts");
    }
}
