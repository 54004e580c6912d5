package khrongkan.budget.calculation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class CalculationResourceTest {

    private static final String CALCULATIONS = "/api/v1/calculations";

    private static final String PEOPLE = "{\"kind\":\"DAYS\",\"value\":1},{\"kind\":\"PEOPLE\",\"value\":38}";
    private static final String REAL = """
            {"category":"MEAL","description":"ค่าอาหารผู้เข้ารับการสัมมนา","unitRate":30.00,"factors":[%1$s]},
            {"category":"SNACK","description":"ค่าอาหารว่าง","unitRate":20,"factors":[{"kind":"MEALS","value":2},%1$s]},
            {"category":"MATERIAL","description":"ค่าวัสดุอุปกรณ์","lumpSum":340.00}""".formatted(PEOPLE);

    @Test
    void the_real_proposal_costs_three_thousand_and_no_rate_is_on_file_for_it() {
        calculate("2004-01-21", REAL)
                .statusCode(200)
                .body("total.toString()", equalTo("3000.0"))
                .body(containsString("\"total\":3000.00"))
                .body(containsString("\"amount\":1140.00"))
                .body("totalInWords", equalTo("สามพันบาทถ้วน"))
                .body("lines.sentence", hasItems("(1 วัน ๆ ละ 30 บาท 38 คน)", "(1 วัน 2 มื้อ ๆ ละ 20 บาท จำนวน 38 คน)"))
                .body("groups.group", equalTo(List.of("OPERATING", "SUPPLIES")))
                .body(
                        "findings.collect { [it.code, it.severity, it.pointer].join(' ') }",
                        equalTo(List.of(
                                "NO_RATE_ON_FILE WARN /lines/0",
                                "NO_RATE_ON_FILE WARN /lines/1",
                                "AT_ACTUAL_COST NOTE /lines/2")))
                .body("findings[0].values.regime", equalTo("MOF-2545"))
                .body("findings[0].text", containsString("ไม่มีอัตรา"));
    }

    @Test
    void the_figures_come_from_the_files_by_the_day_of_the_event() {
        var line =
                "{\"category\":\"MEAL\",\"description\":\"a\",\"unitRate\":401,\"mealPlan\":\"PART\",\"factors\":[%s]}"
                        .formatted(PEOPLE);

        calculate("2020-06-01", line)
                .body("findings.code", equalTo(List.of("ABOVE_CEILING")))
                .body("findings[0].values.regime", equalTo("MOF-W5"))
                .body("findings[0].text", containsString("is 1.00 above the ceiling of 400.00"));
        calculate("2026-01-15", line)
                .body("findings.code", equalTo(List.of("NO_RATE_ON_FILE")))
                .body("findings[0].values.regime", equalTo("MOF-W246"));
        calculate("2013-01-13", line).body("findings.code", equalTo(List.of("NO_RATE_ON_FILE")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"category\":\"MEAL\",\"unitRate\":30,\"factors\":[{\"kind\":\"PEOPLE\",\"headcount\":\"TRAINEE\"}] | /lines/0/factors/0/headcount | headcount-without-seminar",
                "\"category\":\"MEAL\",\"unitRate\":30,\"factors\":[{\"kind\":\"PEOPLE\"}] | /lines/0/factors/0/value | number-missing",
                "\"category\":\"MEAL\",\"unitRate\":30,\"factors\":[{\"kind\":\"PEOPLE\",\"value\":1.5}] | /lines/0/factors/0/value | not-whole",
                "\"category\":\"MEAL\",\"unitRate\":30,\"factors\":[{\"kind\":\"PEOPLE\",\"value\":-1}] | /lines/0/factors/0/value | positive-or-zero",
                "\"category\":\"MEAL\",\"unitRate\":30,\"factors\":[{\"value\":1}] | /lines/0/factors/0/kind | not-null",
                "\"category\":\"MEAL\",\"unitRate\":30,\"factors\":[{\"kind\":\"DAYS\",\"value\":1},{\"kind\":\"DAYS\",\"value\":2}] | /lines/0/factors/1/kind | factor-twice",
                "\"category\":\"MEAL\",\"unitRate\":30.001,\"factors\":[{\"kind\":\"DAYS\",\"value\":1}] | /lines/0/unitRate | digits",
                "\"category\":\"MEAL\",\"unitRate\":-1,\"factors\":[{\"kind\":\"DAYS\",\"value\":1}] | /lines/0/unitRate | positive-or-zero",
                "\"category\":\"MEAL\",\"unitRate\":\"30\",\"factors\":[] | /lines/0/unitRate | wrong-type",
                "\"category\":\"MEAL\",\"unitRate\":30 | /lines/0/factors | rate-without-factors",
                "\"category\":\"MEAL\" | /lines/0 | price-missing",
                "\"category\":\"MEAL\",\"lumpSum\":1,\"unitRate\":1,\"factors\":[{\"kind\":\"DAYS\",\"value\":1}] | /lines/0 | price-twice",
                "\"category\":\"MEAL\",\"lumpSum\":1,\"factors\":[{\"kind\":\"DAYS\",\"value\":1}] | /lines/0/factors | factors-without-rate",
                "\"category\":\"MATERIAL\",\"lumpSum\":1000000000000000 | /lines/0/lumpSum | digits",
                "\"category\":\"MATERIAL\",\"lumpSum\":1E+1000000 | /lines/0/lumpSum | digits",
                "\"category\":\"FUN\",\"lumpSum\":1 | /lines/0/category | unknown-value",
                "\"category\":\"MEAL\",\"unitRate\":999999999999,\"factors\":[{\"kind\":\"DAYS\",\"value\":2}] | /lines/0 | amount-too-large",
            })
    void what_makes_no_sense_is_named(String line, String pointer, String rule) {
        calculate("2020-06-01", "{\"description\":\"a\"," + line + "}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(rule));
    }

    @Test
    void more_than_five_hundred_lines_are_refused() {
        var line = "{\"category\":\"MATERIAL\",\"description\":\"a\",\"lumpSum\":1}";
        calculate("2020-06-01", line + ("," + line).repeat(499))
                .statusCode(200)
                .body(containsString("\"total\":500.00"));
        calculate("2020-06-01", line + ("," + line).repeat(500))
                .statusCode(400)
                .body("errors.pointer", hasItem("/lines"));
    }

    @Test
    void a_sentence_is_read_back() {
        parse("(1 วัน 2 มื้อ ๆ ละ 20 บาท จำนวน 38 คน)")
                .statusCode(200)
                .body(containsString("\"unitRate\":20.00"))
                .body(containsString("\"amount\":1520.00"))
                .body("factors.kind", equalTo(List.of("DAYS", "MEALS", "PEOPLE")))
                .body("factors.value", equalTo(List.of(1, 2, 38)))
                .body("sentence", equalTo("(1 วัน 2 มื้อ ๆ ละ 20 บาท จำนวน 38 คน)"));
    }

    @Test
    void a_sentence_that_is_none_is_refused_where_reading_stopped() {
        parse("1 วัน ๆ ละ 30 บาท 38 แห่ง")
                .statusCode(400)
                .body("errors[0].code", equalTo("sentence-not-understood"))
                .body("errors[0].detail", containsString("38 แห่ง"));
        parse("(999,999,999,999 คน ๆ ละ 999,999,999,999.99 บาท)")
                .statusCode(400)
                .body("errors[0].code", equalTo("amount-too-large"));
    }

    private static ValidatableResponse calculate(String date, String lines) {
        return post(
                CALCULATIONS,
                "{\"eventDate\":\"%s\",\"trainingClass\":\"B\",\"venueKind\":\"GOVERNMENT\",\"lines\":[%s]}"
                        .formatted(date, lines),
                date.startsWith("2020") ? "en" : "th");
    }

    private static ValidatableResponse parse(String sentence) {
        return post(CALCULATIONS + "/parse", "{\"text\":\"" + sentence + "\"}", "en");
    }

    private static ValidatableResponse post(String path, String body, String language) {
        return given().auth()
                .oauth2(Tokens.of("officer"))
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }
}
