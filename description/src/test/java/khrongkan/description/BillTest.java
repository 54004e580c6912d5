package khrongkan.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The list of all libraries, which every build makes before anything else. */
class BillTest {

    private static final Path BILL = Path.of("../target/bom.json");

    @Test
    void it_names_what_is_shipped_with_version_and_licence() throws IOException {
        assumeTrue(Files.exists(BILL), "made by the phase `package`");
        var bill = new ObjectMapper().readTree(BILL.toFile());
        assumeTrue(component(bill, "khrongkan/approval-service").isPresent(), "the last build was one of a part only");
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        for (var name :
                new String[] {"org.postgresql/postgresql", "io.quarkus/quarkus-rest", "com.google.crypto.tink/tink"}) {
            var found = component(bill, name).orElseThrow(() -> new AssertionError(name + " is not listed"));
            assertThat(found.path("version").asText()).as(name).isNotEmpty();
            assertThat(found.path("licenses")).as(name).isNotEmpty();
            assertThat(found.path("purl").asText()).startsWith("pkg:maven/" + name + "@");
            assertThat(found.path("hashes")).as(name).isNotEmpty();
        }
    }

    private static Optional<JsonNode> component(JsonNode bill, String name) {
        return StreamSupport.stream(bill.path("components").spliterator(), false)
                .filter(one ->
                        (one.path("group").asText() + "/" + one.path("name").asText()).equals(name))
                .findFirst();
    }
}
