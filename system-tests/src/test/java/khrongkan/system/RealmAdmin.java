package khrongkan.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** What the administrator of the realm does, at Keycloak itself: none of it passes the gateway. */
final class RealmAdmin {

    private final Keycloak keycloak;

    RealmAdmin(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** A person of an office, who signs in with the password of the demo users. */
    void addUser(String name, String office, String role) {
        var password = Map.of("type", "password", "value", keycloak.secretOf("KHRONGKAN_DEMO_PASSWORD"));
        made(call().body(Map.of("username", name, "enabled", true, "credentials", List.of(password)))
                .post("/users"));
        grant(name, office, role);
    }

    /** Puts a person, or the account of a machine client, into an office. */
    void grant(String name, String office, String role) {
        var user = Map.of("firstName", "นายทดสอบ", "lastName", name, "attributes", Map.of("office", List.of(office)));
        done(call().body(user).put("/users/" + idOf(name)));
        var granted = call().get("/roles/" + role).as(Map.class);
        done(call().body(List.of(granted)).post("/users/" + idOf(name) + "/role-mappings/realm"));
    }

    void disable(String name) {
        done(call().body(Map.of("enabled", false)).put("/users/" + idOf(name)));
    }

    private String idOf(String name) {
        return call().queryParam("username", name)
                .queryParam("exact", true)
                .get("/users")
                .path("[0].id");
    }

    /** A machine client beside those of the realm; what is not said here is as Keycloak has it. */
    String addClient(Map<String, Object> client) {
        return made(call().body(client).post("/clients"));
    }

    void changeClient(String id, Map<String, Object> changes) {
        done(call().body(changes).put("/clients/" + id));
    }

    /** The new secret of a client; the former one is no longer taken. */
    String newSecret(String clientId) {
        var id = call().queryParam("clientId", clientId).get("/clients").path("[0].id");
        return call().post("/clients/" + id + "/client-secret").path("value");
    }

    /** How long access tokens live from now on, in seconds. */
    void tokensLive(int seconds) {
        done(call().body(Map.of("accessTokenLifespan", seconds)).put(""));
    }

    /** A new key for signing tokens, which is shown to those who check. The one of the highest priority signs. */
    String addKey(String name, int priority) {
        return made(call().body(key(name, priority, true, true)).post("/components"));
    }

    void raiseKey(String id, String name, int priority) {
        done(call().body(key(name, priority, true, true)).put("/components/" + id));
    }

    /** Signs nothing more, and is still shown to those who check. */
    void retireKey(String id, String name, int priority) {
        done(call().body(key(name, priority, true, false)).put("/components/" + id));
    }

    /** Not even shown any more: what it signed is refused. */
    void withdrawKey(String id, String name, int priority) {
        done(call().body(key(name, priority, false, false)).put("/components/" + id));
    }

    void removeKey(String id) {
        done(call().delete("/components/" + id));
    }

    private static Map<String, Object> key(String name, int priority, boolean enabled, boolean active) {
        return Map.of(
                "name",
                name,
                "providerId",
                "rsa-generated",
                "providerType",
                "org.keycloak.keys.KeyProvider",
                "config",
                Map.of(
                        "priority", List.of(String.valueOf(priority)),
                        "enabled", List.of(String.valueOf(enabled)),
                        "active", List.of(String.valueOf(active)),
                        "algorithm", List.of("RS256"),
                        "keySize", List.of("2048")));
    }

    private static String made(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        var location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static void done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 204);
    }

    private RequestSpecification call() {
        return given().baseUri(keycloak.inside() + "/admin/realms/khrongkan")
                .contentType("application/json")
                .auth()
                .oauth2(token());
    }

    /** A token of the realm `master`, which the administrator's tokens come from. */
    String token() {
        return MachineClient.of(
                        keycloak.inside() + "/realms/master",
                        "bootstrap",
                        keycloak.secretOf("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET"))
                .token();
    }
}
