package khrongkan.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        }
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
