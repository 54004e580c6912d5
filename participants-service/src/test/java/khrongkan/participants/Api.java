package khrongkan.participants;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import khrongkan.kit.testing.Tokens;

/** How the tests of this service speak HTTP. */
public final class Api {

    public static final String ORGANIZATIONS = "/api/v1/organizations";
    public static final String PEOPLE = "/api/v1/people";
    public static final String CLUSTERS = "/api/v1/clusters";
    public static final String SEMINARS = "/api/v1/seminars";

    /** For the body of a new record: enters it whatever it looks like. */
    public static final String NEVERTHELESS = "\"duplicateOverride\":{\"reason\":\"ทดสอบ\"}";

    private Api() {}

    public static RequestSpecification as(String... roles) {
        return given().auth().oauth2(Tokens.of(roles)).header("Accept-Language", "en");
    }

    public static RequestSpecification officer() {
        return as("officer");
    }

    public static RequestSpecification stranger() {
        return given().auth().oauth2(Tokens.stranger("officer"));
    }

    public static Response post(String path, String body) {
        return officer().contentType("application/json").body(body).post(path);
    }

    public static Response put(String path, String version, String body) {
        return officer()
                .contentType("application/json")
                .header("If-Match", version)
                .body(body)
                .put(path);
    }

    /** Makes something and gives its id. */
    public static String made(String path, String body) {
        return post(path, nevertheless(path, body))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Most tests enter the same names again and again. */
    private static String nevertheless(String path, String body) {
        return (path.equals(ORGANIZATIONS) || path.equals(PEOPLE)) && !body.contains("duplicateOverride")
                ? body.replaceFirst("}\\s*$", "," + NEVERTHELESS + "}")
                : body;
    }

    /** Makes an organisation of this name and gives its id. */
    public static String organization(String name) {
        return made(ORGANIZATIONS, """
                {"name":"%s","kind":"COMMUNITY_ENTERPRISE"}""".formatted(name));
    }

    /** Plans a seminar with the two groups of the example and gives its id. */
    public static String seminar(int capacity, int provincial, int cooperative) {
        return made(SEMINARS, seminarBody(capacity, provincial, cooperative));
    }

    public static String seminarBody(int capacity, int provincial, int cooperative) {
        return """
                {"title":"สัมมนาคลัสเตอร์ปุ๋ยชีวภาพ","startsOn":"2004-01-21","endsOn":"2004-01-21",
                 "venue":{"name":"ห้องประชุมสำนักงานอุตสาหกรรมจังหวัด","kind":"GOVERNMENT"},"capacity":%d,
                 "groups":[{"code":"PROVINCIAL","name":"โรงปุ๋ยชีวภาพ","expected":%d},
                           {"code":"COOPERATIVE","name":"สหกรณ์","expected":%d}]}""".formatted(capacity, provincial, cooperative);
    }

    public static String registrations(String seminar) {
        return SEMINARS + "/" + seminar + "/registrations";
    }

    /** The body of a trainee's registration without a name. */
    public static String trainee(String organization, String group) {
        return """
                {"organizationId":"%s","role":"TRAINEE","group":"%s"}""".formatted(organization, group);
    }

    /** The body of a trainee's registration with a name. */
    public static String trainee(String organization, String group, String given, String family) {
        return """
                {"organizationId":"%s","role":"TRAINEE","group":"%s","person":{"prefix":"นาย","givenName":"%s","familyName":"%s"}}""".formatted(organization, group, given, family);
    }

    /** A name that no other test uses. */
    public static String unique(String name) {
        return name + " " + UUID.randomUUID();
    }

    /** Thai letters that no other test uses: figures would tell two names apart. */
    public static String letters() {
        var consonants = "กขคงจชดตทนบปผพมยรลวสหอ";
        var letters = new StringBuilder();
        for (var digit : UUID.randomUUID().toString().replace("-", "").split("", -1)) {
            letters.append(digit.isEmpty() ? "" : consonants.charAt(Integer.parseInt(digit, 16)));
        }
        return letters.toString();
    }

    public static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    public static void violation(Response answer, String pointer, String rule) {
        problem(answer, 400, "invalid-request")
                .body("errors.findAll { it.pointer == '%s' }.code".formatted(pointer), hasItem(rule));
    }
}
