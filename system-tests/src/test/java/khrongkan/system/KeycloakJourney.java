package khrongkan.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import khrongkan.local.Service;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With the tokens of a real Keycloak, people do the main job and machines do what their scopes say. */
@Tag("keycloak")
@ExtendWith(KeycloakStack.Started.class)
class KeycloakJourney {

    private static final Pattern SHEET = Pattern.compile("<link href=\"(/resources/[^\"]+\\.css)\" rel=\"stylesheet\"");

    private final KeycloakStack keycloak;

    KeycloakJourney(KeycloakStack keycloak) {
        this.keycloak = keycloak;
    }

    @Test
    void people_who_signed_in_on_its_page_do_the_main_job() {
        new MainJourney(keycloak.stack()).three_people_sign_the_same_dossier_and_the_fund_is_committed();
    }

    @Test
    void its_page_comes_through_the_gateway_with_all_that_it_needs() {
        var page = keycloak.person("author").loginPage("any");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'self'");

        var sheet = SHEET.matcher(page.asString());
        assertThat(sheet.find()).as(page.asString()).isTrue();
        given().get(keycloak.stack().address() + sheet.group(1)).then().statusCode(200);
    }

    @Test
    void nobody_signs_in_with_a_wrong_password() {
        var name = "clerk-" + UUID.randomUUID();
        keycloak.admin().addUser(name, "SSK-INDUSTRY", "officer");
        var impostor = new Person(keycloak.keycloak().issuer(), name, "guessed");

        var answer = impostor.signInAt(impostor.loginPage("any"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Location")).isNull();
    }

    @Test
    void a_code_is_worth_nothing_without_what_only_the_browser_knows() {
        var person = keycloak.person("author");
        var code = Person.query(person.signInAt(person.loginPage("any")).header("Location"))
                .get("code");

        var stolen = person.redeem(code, UUID.randomUUID() + "-" + UUID.randomUUID());

        stolen.then().statusCode(400).body("error", equalTo("invalid_grant"));
    }

    @Test
    void the_frontend_gets_no_code_without_pkce_and_none_at_another_address() {
        var back = Keycloak.FRONTEND + "/signed-in";
        var careless = keycloak.person("author").authorization(Map.of("redirect_uri", back, "state", "any"));
        assertThat(Person.query(careless.header("Location"))).containsEntry("error", "invalid_request");

        var elsewhere = keycloak.person("author")
                .authorization(Map.of("redirect_uri", "http://127.0.0.1.example.org/", "state", "any"));
        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(elsewhere.header("Location")).isNull();
    }

    @Test
    void nobody_hands_his_password_to_the_frontend() {
        given().formParams(Map.of("grant_type", "password", "client_id", Person.CLIENT))
                .formParams(Map.of("username", "author", "password", "any"))
                .post(keycloak.issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("unauthorized_client"));
    }

    @Test
    void the_frontends_pages_may_ask_for_tokens_and_no_others_may() {
        assertThat(allowedBy(Keycloak.FRONTEND)).containsExactly(Keycloak.FRONTEND);
        assertThat(allowedBy("http://elsewhere.example")).isEmpty();
    }

    private List<String> allowedBy(String origin) {
        return given().header("Origin", origin)
                .formParams(Map.of("grant_type", "refresh_token", "client_id", Person.CLIENT, "refresh_token", "none"))
                .post(keycloak.issuer() + "/protocol/openid-connect/token")
                .headers()
                .getValues("Access-Control-Allow-Origin");
    }

    @Test
    void the_administration_is_not_reached_through_the_gateway() {
        var administrator = keycloak.admin().token();
        for (var path : List.of("/admin/realms/khrongkan", "/realms/master", "/realms/khrongkan-2")) {
            keycloak.with(administrator).get(path).then().statusCode(404);
        }
    }

    @Test
    void a_machine_does_what_its_scopes_say_and_no_more() {
        var machine = keycloak.machine("khrongkan-machine", "KHRONGKAN_MACHINE_SECRET");
        var webhook = Map.of("url", "http://127.0.0.1:9/" + UUID.randomUUID());

        var reader = machine.token();
        keycloak.with(reader).get("/api/v1/organizations").then().statusCode(200);
        keycloak.with(reader).get("/api/v1/funds").then().statusCode(200);
        keycloak.with(reader).get("/api/v1/proposals").then().statusCode(200);
        keycloak.with(reader)
                .body(webhook)
                .post("/api/v1/webhooks")
                .then()
                .statusCode(403)
                .body("code", equalTo("scope-missing"));

        var writer = machine.token("approval.write");
        keycloak.with(writer).body(webhook).post("/api/v1/webhooks").then().statusCode(201);
    }

    @Test
    void a_machine_gets_no_scope_that_its_client_was_not_given() {
        var dashboard = keycloak.machine("ministry-dashboard", "KHRONGKAN_DASHBOARD_SECRET");
        var machine = keycloak.machine("khrongkan-machine", "KHRONGKAN_MACHINE_SECRET");

        dashboard.ask("approval.write").then().statusCode(400).body("error", equalTo("invalid_scope"));
        machine.ask("internal").then().statusCode(400).body("error", equalTo("invalid_scope"));
    }

    @Test
    void a_machine_of_two_offices_reads_both_and_no_third() {
        var dashboard = keycloak.machine("ministry-dashboard", "KHRONGKAN_DASHBOARD_SECRET")
                .token();
        var there = Paper.made(keycloak.stack()
                .as("stranger")
                .body(Papers.organization(UUID.randomUUID().toString(), 1))
                .post("/api/v1/organizations"));

        keycloak.with(dashboard)
                .header("X-Office", "UBN-INDUSTRY")
                .get("/api/v1/organizations/" + there)
                .then()
                .statusCode(200);
        keycloak.with(dashboard)
                .header("X-Office", "SSK-INDUSTRY")
                .get("/api/v1/organizations/" + there)
                .then()
                .statusCode(404);
        keycloak.with(dashboard)
                .header("X-Office", "CNX-INDUSTRY")
                .get("/api/v1/organizations")
                .then()
                .statusCode(403);
    }

    @Test
    void nobody_believes_tokens_for_others_or_of_others() {
        var admin = keycloak.admin();
        var name = "other-" + UUID.randomUUID();
        admin.addClient(Map.of(
                "clientId",
                name,
                "secret",
                name,
                "serviceAccountsEnabled",
                true,
                "publicClient",
                false,
                "defaultClientScopes",
                List.of()));
        assertRefusedEverywhere(MachineClient.of(keycloak.issuer(), name, name).token());
        assertRefusedEverywhere(admin.token());
    }

    /** At the gateway, and by each service where somebody got past it. */
    private void assertRefusedEverywhere(String token) {
        var stack = keycloak.stack();
        var asked = Map.of(
                Service.PARTICIPANTS, "/api/v1/organizations",
                Service.BUDGET, "/api/v1/funds",
                Service.APPROVAL, "/api/v1/worklist");
        asked.forEach((service, path) -> {
            keycloak.with(token).get(path).then().statusCode(401);
            keycloak.with(token)
                    .baseUri(stack.address(service).toString())
                    .get(path)
                    .then()
                    .statusCode(401);
        });
    }
}
