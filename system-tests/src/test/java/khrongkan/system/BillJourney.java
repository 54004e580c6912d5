package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.path.json.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The list of libraries that each build makes. */
class BillJourney {

    private static final Path BILL = Path.of(System.getProperty("khrongkan.root"), "bill/target/bom.json");

    @Test
    void it_names_what_is_shipped_with_version_and_licence() {
        assumeTrue(Files.exists(BILL), "made by a build of all");
        var bill = new JsonPath(BILL.toFile());
        assertThat(bill.getString("bomFormat")).isEqualTo("CycloneDX");
        List<Map<String, Object>> components = bill.getList("components");
        // of all services, of one each, and of the gateway alone
        for (var library : List.of("postgresql", "quarkus-rest", "tink", "fastcsv", "jose4j", "bucket4j_jdk17-core")) {
            assertThat(components)
                    .filteredOn(one -> library.equals(one.get("name")))
                    .as(library)
                    .isNotEmpty()
                    .allSatisfy(one -> {
                        assertThat(one.get("version")).isNotNull();
                        assertThat((List<?>) one.get("licenses")).isNotEmpty();
                        assertThat((List<?>) one.get("hashes")).isNotEmpty();
                        assertThat((String) one.get("purl")).startsWith("pkg:maven/");
                    });
        }
        assertThat(components).noneMatch(one -> "assertj-core".equals(one.get("name")));
    }
}
