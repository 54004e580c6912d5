package khrongkan.approval;

import khrongkan.kit.rules.ServiceRules;
import khrongkan.kit.text.Bundles;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_borders_hold() {
        ServiceRules.check("khrongkan.approval");
    }

    @Test
    void both_languages_say_the_same() {
        Bundles.check("texts");
    }
}
