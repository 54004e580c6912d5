package khrongkan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTest {

    @TempDir
    Path folder;

    private final Signer signer = Signer.fresh();
    private final ObjectNode bundle = Bundles.of(signer);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private String key;

    @BeforeEach
    void publish() throws IOException {
        key = "" + Files.writeString(folder.resolve("public.pem"), Keys.pem(signer.key()));
    }

    @Test
    void an_untouched_bundle_is_authentic_by_the_published_key() throws IOException {
        assertThat(verify("--key", key)).isZero();
        assertThat(said()).contains("AUTHENTIC " + Bundles.PROPOSAL);
        var set = Files.writeString(
                folder.resolve("keys.json"), signer.keys().set().toString());
        assertThat(verify("--key", "" + set)).isZero();
    }

    @Test
    void without_a_key_it_says_whose_word_that_is() throws IOException {
        assertThat(verify()).isZero();
        assertThat(said()).contains(Keys.id(signer.key())).contains("brought along");
    }

    @ParameterizedTest
    @CsvSource({
        "/revisions/0/dossier/participants/registrations/5/person, familyName, participants of revision 1: changed at /participants/registrations/5/person/familyName",
        "/revisions/1/dossier/budget/lines/1, amount, budget of revision 2: changed at /budget/lines/1/amount",
        "/revisions/1/dossier/proposal, title, proposal of revision 2: changed at /proposal/title",
        "/revisions/1/manifest/leaves, /budget/total, manifest of revision 2: changed",
        "/revisions/1, seal, seal of revision 2: changed",
        "/history/3/entry, time, decision 4: changed at /history/3/entry/time",
        "/history/3, hash, decision 4: changed at /history/3/hash",
        "/history/3, jws, decision 4",
        "/signatures/1, signedAt, decision 3: changed at /signatures/1/signedAt",
        "/statement/content, state, standing: changed at /statement/content/state"
    })
    void a_change_is_found_and_named(String object, String field, String expected) throws IOException {
        var at = (ObjectNode) bundle.at(object);
        at.put(field, at.get(field).isNumber() ? "1141" : at.get(field).asText() + "A");
        assertThat(verify("--key", key)).isEqualTo(Verifier.BROKEN);
        assertThat(said()).contains("BROKEN " + expected);
    }

    @Test
    void what_was_left_out_is_missed() throws IOException {
        ((ArrayNode) bundle.get("history")).remove(10);
        assertThat(verify("--key", key)).isEqualTo(Verifier.BROKEN);
        assertThat(said()).contains("BROKEN history 11: missing");
        ((ArrayNode) bundle.get("history")).remove(4);
        verify("--key", key);
        assertThat(said()).contains("BROKEN history 5: missing");
    }

    @Test
    void what_was_exchanged_is_out_of_order() throws IOException {
        var history = (ArrayNode) bundle.get("history");
        history.insert(2, history.remove(3));
        assertThat(verify("--key", key)).isEqualTo(Verifier.BROKEN);
        assertThat(said()).contains("BROKEN history 3: out of order");
    }

    @Test
    void a_bundle_that_somebody_else_made_is_unknown_by_its_key() throws IOException {
        var other = Files.writeString(
                folder.resolve("other.pem"), Keys.pem(Signer.fresh().key()));
        assertThat(verify("--key", "" + other)).isEqualTo(Verifier.BROKEN);
        assertThat(said()).contains("key unknown");
    }

    @Test
    void a_tail_cut_off_before_the_bundle_was_drawn_is_missed_by_who_was_told_of_it() throws IOException {
        var hash = bundle.at("/history/10/hash").asText();
        assertThat(verify("--key", key, "--head", "11:" + hash)).isZero();
        assertThat(verify("--key", key, "--head", "12:" + hash)).isEqualTo(Verifier.BROKEN);
    }

    @Test
    void what_cannot_be_read_or_was_not_asked_rightly_has_codes_of_its_own() throws IOException {
        var text = Files.writeString(folder.resolve("text.json"), "{\"format\":");
        assertThat(run("" + text)).isEqualTo(Verifier.UNREADABLE);
        assertThat(run("" + folder.resolve("nothing.json"))).isEqualTo(Verifier.UNREADABLE);
        assertThat(run("" + text, "--key", "" + text)).isEqualTo(Verifier.UNREADABLE);
        assertThat(run("" + Files.writeString(folder.resolve("empty.json"), "{}")))
                .isEqualTo(Verifier.BROKEN);
        assertThat(run()).isEqualTo(Verifier.USAGE);
        assertThat(run("" + text, "--key")).isEqualTo(Verifier.USAGE);
        assertThat(run("--what", "" + text)).isEqualTo(Verifier.USAGE);
        assertThat(run("" + text, "" + text)).isEqualTo(Verifier.USAGE);
    }

    private int verify(String... options) throws IOException {
        var file = Files.writeString(folder.resolve("bundle.json"), bundle.toString());
        var arguments = new java.util.ArrayList<>(java.util.List.of("" + file));
        arguments.addAll(java.util.List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        said.reset();
        return new Verifier(new PrintStream(said, true, StandardCharsets.UTF_8)).run(arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
