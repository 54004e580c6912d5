package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.local.Service;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keys, secrets and people change at a real Keycloak, and the running system follows without a restart. */
@Tag("keycloak")
@ExtendWith(KeycloakStack.Started.class)
class KeycloakChangesJourney {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Matcher<Integer> REFUSED = either(is(400)).or(is(401));
    private static final Map<Service, String> ASKED = Map.of(
            Service.PARTICIPANTS, "/api/v1/organizations",
            Service.BUDGET, "/api/v1/funds",
            Service.APPROVAL, "/api/v1/proposals");

    private final KeycloakStack keycloak;
    private final RealmAdmin admin;

    KeycloakChangesJourney(KeycloakStack keycloak) {
        this.keycloak = keycloak;
        this.admin = keycloak.admin();
    }

    @Test
    void a_new_key_is_believed_and_a_withdrawn_one_is_not() {
        var machine = keycloak.machine("khrongkan-machine", "KHRONGKAN_MACHINE_SECRET");
        var former = admin.addKey("former", 200);
        var signedByFormer = machine.token();
        await().atMost(SOON).untilAsserted(() -> assertEverywhere(signedByFormer, 200));

        var present = admin.addKey("present", 150);
        assertThat(keyOf(machine.token())).isEqualTo(keyOf(signedByFormer));
        admin.raiseKey(present, "present", 300);
        var signedByPresent = machine.token();
        assertThat(keyOf(signedByPresent)).isNotEqualTo(keyOf(signedByFormer));
        await().atMost(SOON).untilAsserted(() -> assertEverywhere(signedByPresent, 200));
        admin.retireKey(former, "former", 200);
        assertEverywhere(signedByFormer, 200);

        admin.withdrawKey(former, "former", 200);
        await().atMost(SOON).untilAsserted(() -> assertEverywhere(signedByFormer, 401));
        assertEverywhere(signedByPresent, 200);
        Stream.of(former, present).forEach(admin::removeKey);
    }

    @Test
    void who_is_disabled_gets_no_further_token_and_his_last_one_ends_by_itself() {
        var name = "leaver-" + UUID.randomUUID();
        admin.addUser(name, "SSK-INDUSTRY", "officer");
        var person = keycloak.person(name);
        admin.tokensLive(20);
        var tokens = person.signIn();
        admin.tokensLive(600);
        String access = tokens.path("access_token");
        keycloak.with(access).get("/api/v1/worklist").then().statusCode(200);

        admin.disable(name);

        person.refresh(tokens.path("refresh_token")).then().statusCode(400).body("error", equalTo("invalid_grant"));
        var stranger = keycloak.person(name);
        assertThat(stranger.signInAt(stranger.loginPage("any")).header("Location"))
                .isNull();
        await().atMost(SOON)
                .untilAsserted(() ->
                        keycloak.with(access).get("/api/v1/worklist").then().statusCode(401));
    }

    @Test
    void a_new_secret_of_a_machine_ends_the_former_one() {
        var name = machineClient(Map.of("secret", "the-former-one"));
        var former = MachineClient.of(keycloak.issuer(), name, "the-former-one");
        var token = former.token();

        var present = MachineClient.of(keycloak.issuer(), name, admin.newSecret(name));

        keycloak.with(present.token()).get("/api/v1/organizations").then().statusCode(200);
        former.ask("").then().statusCode(401).body("error", equalTo("unauthorized_client"));
        keycloak.with(token).get("/api/v1/organizations").then().statusCode(200);
    }

    @Test
    void a_machine_that_signs_changes_its_key_without_a_gap() {
        var former = key();
        var present = key();
        var name = "signing-" + UUID.randomUUID();
        var client = admin.addClient(client(name, known(former)));
        signing(name, former).token();
        signing(name, present).ask("").then().statusCode(REFUSED);

        admin.changeClient(client, client(name, known(former, present)));
        signing(name, former).token();
        await().atMost(SOON).untilAsserted(() -> signing(name, present).token());

        admin.changeClient(client, client(name, known(present)));
        signing(name, present).token();
        signing(name, former).ask("").then().statusCode(REFUSED);
    }

    private String machineClient(Map<String, Object> authentication) {
        var name = "machine-" + UUID.randomUUID();
        admin.addClient(client(name, authentication));
        admin.grant("service-account-" + name, "SSK-INDUSTRY", "system");
        return name;
    }

    private static Map<String, Object> client(String name, Map<String, Object> authentication) {
        var client = new HashMap<String, Object>(authentication);
        client.put("clientId", name);
        client.put("publicClient", false);
        client.put("standardFlowEnabled", false);
        client.put("serviceAccountsEnabled", true);
        client.put("fullScopeAllowed", false);
        client.put("defaultClientScopes", List.of("khrongkan", "participants.read"));
        return client;
    }

    private static Map<String, Object> known(ECKey... keys) {
        var shown = new JWKSet(List.of(keys)).toString(true);
        return Map.of(
                "clientAuthenticatorType",
                "client-jwt",
                "attributes",
                Map.of("use.jwks.string", "true", "jwks.string", shown, "token.endpoint.auth.signing.alg", "ES256"));
    }

    private static ECKey key() {
        try {
            // Keycloak passes over keys that do not say what they are for
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Shows a statement signed with its own key, as RFC 7523 has it. */
    private MachineClient signing(String name, ECKey key) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(name)
                .subject(name)
                .audience(keycloak.issuer())
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plusSeconds(30)))
                .build();
        var statement = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        try {
            statement.sign(new ECDSASigner(key));
        } catch (JOSEException unsignable) {
            throw new IllegalStateException(unsignable);
        }
        return new MachineClient(
                keycloak.issuer(),
                Map.of(
                        "client_id",
                        name,
                        "client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                        "client_assertion",
                        statement.serialize()));
    }

    private static String keyOf(String token) {
        try {
            return SignedJWT.parse(token).getHeader().getKeyID();
        } catch (ParseException noToken) {
            throw new IllegalStateException(noToken);
        }
    }

    /** At the gateway, and at each service by itself. */
    private void assertEverywhere(String token, int status) {
        ASKED.forEach((service, path) -> {
            keycloak.with(token).get(path).then().statusCode(status);
            keycloak.with(token)
                    .baseUri(keycloak.stack().address(service).toString())
                    .get(path)
                    .then()
                    .statusCode(status);
        });
    }
}
