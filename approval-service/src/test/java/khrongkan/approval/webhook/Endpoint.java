package khrongkan.approval.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import khrongkan.approval.testing.Office;

/** An endpoint of a test's own office, as its administrator sees it. */
record Endpoint(Office office, String id, String secret, String url) {

    static final String WEBHOOKS = "/api/v1/webhooks";

    static Response add(Office office, Map<String, ?> body) {
        return office.as("admin", "admin").body(body).post(WEBHOOKS);
    }

    static Endpoint of(Office office, Receiver receiver) {
        var added = add(office, Map.of("url", receiver.address()));
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
        return new Endpoint(office, added.path("id"), added.path("secret"), receiver.address());
    }

    String path() {
        return WEBHOOKS + "/" + id;
    }

    Response read() {
        return office.as("admin", "admin").get(path());
    }

    JsonPath deliveries() {
        return office.as("admin", "admin")
                .queryParam("limit", 200)
                .get(path() + "/deliveries")
                .jsonPath();
    }

    Response post(String what) {
        return office.as("admin", "admin").post(path() + what);
    }

    Response write(Object... fields) {
        Map<String, Object> body = new TreeMap<>(Map.of("url", url));
        for (int i = 0; i < fields.length; i += 2) {
            body.put(fields[i].toString(), fields[i + 1]);
        }
        return office.as("admin", "admin")
                .header("If-Match", read().header("ETag"))
                .body(body)
                .put(path());
    }

    void awaitState(String state) {
        await().atMost(Duration.ofSeconds(30)).until(() -> state.equals(read().path("state")));
    }

    /** Until some deliveries have come so far. */
    void awaitDeliveries(String state, int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> deliveries()
                                .getList("items.findAll { it.state == '" + state + "' }")
                                .size()
                        == count);
    }
}
