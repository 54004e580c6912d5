package khrongkan.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is checked in is what the services are. */
class CheckedInTest {

    private static final Path ROOT = Path.of(System.getProperty("khrongkan.root"));
    private static final Path FOLDER = ROOT.resolve("docs/api");
    private static final String HOW = "docs/api is behind the services. Renew it, and look at the difference:\n"
            + "./mvnw package -pl description -am -DskipTests=false -Dtest=CheckedInTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Ddescription.renew=true";

    private static String json;
    private static String yaml;

    @BeforeAll
    static void put_together() throws IOException {
        var document = Description.of(ROOT);
        json = Json.compact(document);
        yaml = Json.yaml(document);
        if (Boolean.getBoolean("description.renew")) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve("openapi.json"), json);
            Files.writeString(FOLDER.resolve("openapi.yaml"), yaml);
            for (var language : Labels.LANGUAGES) {
                Files.writeString(labels(language), Json.compact(Labels.of(ROOT, language)));
            }
        }
    }

    private static Path labels(String language) {
        return FOLDER.resolve("labels_" + language + ".json");
    }

    @Test
    void the_labels_are_those_of_the_services() throws IOException {
        for (var language : Labels.LANGUAGES) {
            assertThat(Files.readString(labels(language)).equals(Json.compact(Labels.of(ROOT, language))))
                    .as(HOW)
                    .isTrue();
        }
    }

    @Test
    void both_languages_name_the_same() {
        assertThat(names(Labels.of(ROOT, "th"))).isEqualTo(names(Labels.of(ROOT, "en")));
    }

    private static TreeSet<String> names(JsonNode labels) {
        var names = new TreeSet<String>();
        labels.path("fields").fieldNames().forEachRemaining(names::add);
        labels.path("services").forEach(service -> service.forEach(kind -> names.addAll(Part.names(kind))));
        return names;
    }

    @Test
    void the_yaml_is_that_of_the_services() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("openapi.yaml")).equals(yaml))
                .as(HOW)
                .isTrue();
    }

    @Test
    void the_json_is_that_of_the_services() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("openapi.json")).equals(json))
                .as(HOW)
                .isTrue();
    }
}
