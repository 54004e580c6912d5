package khrongkan.participants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class OpenApiTest {

    @Test
    void every_operation_says_what_it_does_and_where_it_belongs() {
        Map<String, Map<String, Object>> paths = given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");

        assertThat(paths).containsKey("/api/v1/seminars/{id}/headcount");
        paths.forEach((path, operations) -> operations.values().stream()
                .filter(Map.class::isInstance)
                .map(Map.class::cast)
                .forEach(operation ->
                        assertThat(operation.keySet().toString()).as(path).contains("summary", "tags")));
    }
}
