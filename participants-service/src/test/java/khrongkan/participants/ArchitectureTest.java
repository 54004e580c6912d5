package khrongkan.participants;

import khrongkan.kit.rules.ServiceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_rules_of_every_service_hold() {
        ServiceRules.check("khrongkan.participants");
    }
}
