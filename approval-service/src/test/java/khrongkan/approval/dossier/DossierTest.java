package khrongkan.approval.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import khrongkan.evidence.Json;
import org.junit.jupiter.api.Test;

class DossierTest {

    @Test
    void a_kept_dossier_has_the_seal_it_had_and_its_figures() throws Json.Unreadable {
        var dossier = new Dossier(Json.read("{\"total\":3000.00}"), Json.read("null"), Json.read("{}"));
        var kept = Dossier.read(dossier.text());
        assertThat(kept.manifest().seal()).isEqualTo(dossier.manifest().seal());
        assertThat(dossier.text()).contains("3000.00");
        assertThat(kept.text()).isEqualTo(dossier.text());
    }
}
