package khrongkan.participants.privacy;

import static io.restassured.RestAssured.given;
import static khrongkan.participants.Api.PEOPLE;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.made;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import khrongkan.kit.testing.Tokens;

/** How the tests of privacy speak HTTP. */
public final class PrivacyApi {

    public static final String NOTICES = "/api/v1/privacy/notices";

    private PrivacyApi() {}

    /** Publishes a notice that names a payment, and gives its number. */
    public static int notice() {
        return json(as("registrar"))
                .body("""
                {"effectiveFrom":"2004-01-01","textTh":"ประกาศความเป็นส่วนตัว","purposes":[
                 {"purpose":"SEMINAR","ground":"PUBLIC_TASK","retention":"2 ปี"},
                 {"purpose":"PAYMENT","ground":"LEGAL_DUTY","retention":"1 ปี"},
                 {"purpose":"NEWS","ground":"CONSENT","retention":"1 ปี"}]}""")
                .post(NOTICES)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** Enters a person and gives the id. */
    public static String person() {
        return person("สมชาย", "ใจดี");
    }

    public static String person(String givenName, String familyName) {
        return made(PEOPLE, """
                {"prefix":"นาย","givenName":"%s","familyName":"%s"}""".formatted(givenName, familyName));
    }

    public static String citizenId(String person) {
        return PEOPLE + "/" + person + "/citizen-id";
    }

    /** Collects a number for a person who has none. */
    public static Response collect(String person, String number, int notice) {
        return collect(person, number, "PAYMENT", notice);
    }

    public static Response collect(String person, String number, String purpose, int notice) {
        return json(as("finance"))
                .header("If-Match", "\"0\"")
                .body("""
                {"citizenId":"%s","purpose":"%s","notice":%d}""".formatted(number, purpose, notice))
                .put(citizenId(person));
    }

    /** The same caller with a purpose and a case. */
    public static RequestSpecification purposely(RequestSpecification caller, String purpose) {
        return caller.header("X-Purpose", purpose).header("X-Case-Reference", "SSK-0033/7");
    }

    /** Somebody who reads, for a purpose if one is given, and by whose request the log is asked later. */
    public static RequestSpecification reader(String who, String purpose, String request) {
        var token = switch (who) {
            case "stranger" -> Tokens.stranger("officer", "finance", "registrar");
            case "system" -> Tokens.person("machine", Tokens.OFFICE, "system");
            default -> Tokens.of(who);
        };
        var caller = given().auth().oauth2(token).header("X-Request-Id", request);
        return purpose == null ? caller : purposely(caller, purpose);
    }

    public static RequestSpecification json(RequestSpecification caller) {
        return caller.contentType("application/json");
    }

    /** A citizen ID that passes the check and belongs to nobody here. */
    public static String number() {
        var digits = IntStream.range(0, 12)
                .map(i -> i == 0 ? 8 : ThreadLocalRandom.current().nextInt(10))
                .toArray();
        int sum = IntStream.range(0, 12).map(i -> digits[i] * (13 - i)).sum();
        var text = new StringBuilder();
        IntStream.of(digits).forEach(text::append);
        return text.append((11 - sum % 11) % 10).toString();
    }
}
