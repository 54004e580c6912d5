package khrongkan.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A seminar from the invitation to the certificate: places, the waiting list, the day, the paper. */
@ExtendWith(Stack.Started.class)
class DayJourney {

    private final Stack stack;
    private final String mark = UUID.randomUUID().toString();

    DayJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void from_the_waiting_list_to_the_certificate() throws Exception {
        var seminar = "/api/v1/seminars/"
                + Paper.made(stack.as("author").body(Papers.seminar(mark)).post("/api/v1/seminars"));
        var plant =
                Paper.made(stack.as("author").body(Papers.organization(mark, 1)).post("/api/v1/organizations"));
        var first = registered(seminar, plant, "สมชาย");
        var second = registered(seminar, plant, "สมศรี");
        var third = registered(seminar, plant, "สมหญิง");
        assertThat(state(seminar, third)).isEqualTo("WAITING");

        decide(seminar, first, Map.of("action", "DECLINE"));
        assertThat(state(seminar, third)).isEqualTo("ACCEPTED");
        decide(
                seminar,
                second,
                Map.of("action", "SUBSTITUTE", "person", Map.of("givenName", "สมบูรณ์", "familyName", "ดี")));

        var code = stack.as("author")
                .get(seminar + "/registrations/" + third + "/badge")
                .<String>path("code");
        assertThat(isSignedHere(code)).isTrue();
        var morning = scan(code, "1", "2004-01-21T08:50:00+07:00");
        var afternoon = scan(code, "2", "2004-01-21T13:10:00+07:00");
        var forged = scan(code.substring(0, code.length() - 4) + "AAAA", "3", "2004-01-21T13:10:00+07:00");
        assertThat(sent(seminar, List.of(morning)).getList("scans.verdict")).containsExactly("COUNTED");
        assertThat(sent(seminar, List.of(morning, afternoon, forged)).getList("scans.verdict"))
                .containsExactly("COUNTED", "COUNTED", "BAD_CODE");
        refused(sending("auditor", seminar, List.of(morning)), 403, "role-missing");
        refused(sending("stranger", seminar, List.of(morning)), 404, "not-found");

        var attendance = stack.as("author").get(seminar + "/attendance").jsonPath();
        assertThat(attendance.getInt("attended.people")).isEqualTo(1);
        assertThat(attendance.getList("sessions.attended")).containsExactly(1, 1);
        assertThat(stack.as("author").post(seminar + "/attendance/closings").<Integer>path("absent"))
                .isEqualTo(1);
        assertThat(state(seminar, second)).isEqualTo("ABSENT");
        var sheet = stack.as("author")
                .get(seminar + "/sign-in-sheet?date=2004-01-21")
                .jsonPath();
        assertThat(sheet.getList("groups[0].rows.name")).containsExactlyInAnyOrder("สมบูรณ์ ดี", "สมหญิง ทดสอบ");

        certified(seminar, third, second);
    }

    private void certified(String seminar, String attended, String absent) {
        refused(issue(seminar, absent), 409, "attended-too-little");
        var issued = issue(seminar, attended);
        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
        var check = "/api/v1/certificates/" + issued.path("code");

        var shown = given().baseUri(stack.address()).get(check);
        assertThat(shown.<String>path("status")).isEqualTo("AUTHENTIC");
        assertThat(shown.<String>path("name")).isEqualTo("สมหญิง ท…");
        var revoked = stack.as("author")
                .body(Map.of("reason", "ออกผิดคน"))
                .post(seminar + "/certificates/" + issued.path("id") + "/revocations");
        assertThat(revoked.statusCode()).as(revoked.asString()).isEqualTo(200);
        assertThat(given().baseUri(stack.address()).get(check).<String>path("status"))
                .isEqualTo("REVOKED");
        refused(given().baseUri(stack.address()).get("/api/v1/certificates/NOBODY"), 404, "not-found");
        refused(given().baseUri(stack.address()).get(seminar + "/certificates"), 401, "unauthenticated");
    }

    @Test
    void who_signs_sees_what_changed_in_the_list_since() {
        var paper = Paper.draft(stack, "3000.00");
        refused(stack.as("approver").get(paper.path() + "/drift"), 409, "nothing-submitted");
        paper.must("author", "SUBMIT");
        assertThat(drift(paper).getBoolean("people.changed")).isFalse();

        var list = "/api/v1/seminars/" + paper.seminar();
        var first = stack.as("author").get(list + "/registrations").<String>path("items[0].id");
        decide(list, first, Map.of("action", "WITHDRAW"));
        var plant =
                Paper.made(stack.as("author").body(Papers.organization(mark, 9)).post("/api/v1/organizations"));
        var added = registered(list, plant, "สมหมาย");

        assertThat(drift(paper).getList("people.removed.id")).containsExactly(first);
        assertThat(drift(paper).getList("people.added.id")).containsExactly(added);
        var revisions = stack.as("approver").get(list + "/list-revisions").jsonPath();
        assertThat(revisions.getList("items.frozen")).containsExactly(true, false, false);
        assertThat(revisions.getList("items.changes.kind.flatten()")).containsExactly("REMOVED", "ADDED");
        refused(stack.as("stranger").get(paper.path() + "/drift"), 404, "not-found");
    }

    private JsonPath drift(Paper paper) {
        return stack.as("approver").get(paper.path() + "/drift").jsonPath();
    }

    private String registered(String seminar, String plant, String name) {
        var body = new HashMap<>(Papers.registration(plant));
        body.put("person", Map.of("givenName", name, "familyName", "ทดสอบ"));
        return Paper.made(stack.as("author").body(body).post(seminar + "/registrations"));
    }

    private void decide(String seminar, String registration, Map<String, ?> decision) {
        var answer = stack.as("author").body(decision).post(seminar + "/registrations/" + registration + "/decisions");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private String state(String seminar, String registration) {
        return stack.as("author")
                .get(seminar + "/registrations/" + registration)
                .path("state");
    }

    private Response issue(String seminar, String registration) {
        return stack.as("author").body(Map.of("registrationId", registration)).post(seminar + "/certificates");
    }

    private static Map<String, String> scan(String code, String nonce, String at) {
        return Map.of("code", code, "nonce", nonce, "scannedAt", at);
    }

    private JsonPath sent(String seminar, List<Map<String, String>> scans) {
        var answer = sending("author", seminar, scans);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private Response sending(String user, String seminar, List<Map<String, String>> scans) {
        return stack.as(user)
                .body(Map.of("device", "gate " + mark, "scans", scans))
                .post(seminar + "/scans");
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
    }

    /** As a scanner does it without a network: with the public keys it was given, and the JDK. */
    private boolean isSignedHere(String code) throws Exception {
        var parts = code.split("\\.", -1);
        var header = new JsonPath(new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8));
        var keys = stack.as("author").get("/api/v1/registrations/keys").jsonPath();
        var verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(key(keys.getMap("keys.find { it.kid == '" + header.getString("kid") + "' }")));
        verifier.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return verifier.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private static PublicKey key(Map<String, String> shown) throws Exception {
        var curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        var point = new ECPoint(number(shown.get("x")), number(shown.get("y")));
        var spec = new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class));
        return KeyFactory.getInstance("EC").generatePublic(spec);
    }

    private static BigInteger number(String encoded) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(encoded));
    }
}
