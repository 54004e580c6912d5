package khrongkan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is changed in a bundle is found, also when the last statement of the service is drawn again over it. */
class EditsTest {

    private static final int EDITS = Integer.getInteger("proof.edits", 400);
    private static final long SEED = Long.getLong("proof.seed", new Random().nextLong());

    private final Signer signer = Signer.fresh();
    private final JsonNode bundle = Bundles.of(signer);
    private final Random random = new Random(SEED);

    @Test
    void the_bundle_itself_holds() {
        assertThat(Verification.of(bundle, Optional.of(signer.keys())).findings())
                .isEmpty();
        assertThat(Verification.of(bundle, Optional.empty()).holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"a\":{\"b\":1}}", "[[1]]", "[{\"revision\":1}]", "null", "1", "\"x\""})
    void a_member_of_another_kind_is_found_and_breaks_nothing(String other) throws Json.Unreadable {
        for (var member : bundle.properties()) {
            ObjectNode changed = bundle.deepCopy();
            changed.set(member.getKey(), Json.read(other));
            assertThat(found(changed.toString())).as(member.getKey()).isTrue();
        }
    }

    @Test
    void every_random_edit_is_found() {
        Map<Edit.Kind, Integer> tried = new EnumMap<>(Edit.Kind.class);
        for (int i = 0; i < EDITS; i++) {
            var edit = Edit.random(bundle, random);
            tried.merge(edit.kind(), 1, Integer::sum);
            assertThat(found(edit.text()))
                    .as("seed %d, edit %d: %s", SEED, i, edit.what())
                    .isTrue();
        }
        System.out.printf(
                "%d edits of a bundle of %d characters, every one found: %s, seed %d%n",
                EDITS, bundle.toString().length(), tried, SEED);
    }

    private boolean found(String text) {
        try {
            return !Verification.of(Json.read(text), Optional.of(signer.keys())).holds();
        } catch (Json.Unreadable broken) {
            return true;
        }
    }
}
