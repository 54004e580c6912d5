package khrongkan.kit.rules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** What holds in every service. {@link #check} runs them all; a rule without a subject there is passed over. */
public final class ServiceRules {

    public static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..domain..", "org.jspecify..", "khrongkan.thai..", "khrongkan.kit.refusal..")
            .because("a rule of the trade must be readable and testable without a framework");

    public static final ArchRule DOMAIN_HAS_NO_CLOCK = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .because("a rule that asks for the time cannot be tested at another time");

    public static final ArchRule ENTITIES_STAY_HOME = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .because("nothing outside the store may name a row");

    public static final ArchRule RESOURCES_OPEN_NO_TRANSACTION = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .notBeAnnotatedWith(Transactional.class)
            .because("the use case is the transaction border");

    public static final ArchRule RESOURCES_SAY_WHAT_THEY_MAKE = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotInterfaces()
            .should(sayWhatTheyMake())
            .because("else a caller who accepts text gets a record as Java prints it, or a refusal after the deed");

    public static final ArchRule NO_STANDARD_STREAMS = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("lines go to the log, with their request id");

    /** A thread that no request lent knows no caller: before the database it is the system, who sees all offices. */
    public static final ArchRule THREADS_ARE_THE_SYSTEMS_OWN = noClasses()
            .that(DescribedPredicate.describe(
                    "do nothing by schedule",
                    found -> found.getMethods().stream().noneMatch(method -> method.isAnnotatedWith(Scheduled.class))))
            .should()
            .callConstructorWhere(target(owner(assignableTo(Executor.class))))
            .orShould()
            .callConstructorWhere(target(owner(assignableTo(Thread.class))))
            .orShould()
            .callMethodWhere(target(owner(type(Executors.class))))
            .orShould()
            .callMethodWhere(target(owner(type(CompletableFuture.class))).and(target(nameMatching(".*Async"))))
            .orShould()
            .callMethodWhere(target(nameMatching("parallel(Stream)?")))
            .because("work for a caller that is done on such a thread would go through the wall between the offices");

    private static final List<ArchRule> ALL = List.of(
            DOMAIN_IS_PLAIN_JAVA,
            DOMAIN_HAS_NO_CLOCK,
            ENTITIES_STAY_HOME,
            RESOURCES_OPEN_NO_TRANSACTION,
            RESOURCES_SAY_WHAT_THEY_MAKE,
            NO_STANDARD_STREAMS,
            THREADS_ARE_THE_SYSTEMS_OWN);

    private ServiceRules() {}

    /** A file brings its type with it. */
    private static ArchCondition<JavaMethod> sayWhatTheyMake() {
        return new ArchCondition<>("say in which form they answer") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean file = method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(
                                type -> type.isEquivalentTo(StreamingOutput.class) || type.isEquivalentTo(byte.class));
                if (!file
                        && !method.isAnnotatedWith(Produces.class)
                        && !method.getOwner().isAnnotatedWith(Produces.class)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say it"));
                }
            }
        };
    }

    /** Checks a service's main code, which lies below this package. */
    public static void check(String servicePackage) {
        JavaClasses found = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(servicePackage);
        if (found.isEmpty()) {
            throw new AssertionError("no classes below " + servicePackage);
        }
        ALL.forEach(rule -> rule.allowEmptyShould(true).check(found));
    }
}
