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

    @Test
    void sentences_have_thai_digits_for_those_who_want_them() {
        given().auth()
                .oauth2(Tokens.of("officer"))
                .contentType("application/json")
                .body(request("2004-01-21", REAL, ""))
                .post(CALCULATIONS + "?digits=THAI")
                .then()
                .body("lines.sentence", hasItem("(๑ วัน ๒ มื้อ ๆ ละ ๒๐ บาท จำนวน ๓๘ คน)"));
    }

    @Test
    void a_whole_line_is_read_back_and_its_sum_checked() {
        parse("- ค่าอาหารผู้เข้ารับการสัมมนา 1,140 บาท (1 วัน ๆ ละ 30 บาท 38 คน)")
                .statusCode(200)
                .body("description", equalTo("ค่าอาหารผู้เข้ารับการสัมมนา"))
                .body(containsString("\"amount\":1140.00"))
                .body("agrees", equalTo(true));
        parse("ค่าอาหาร 1,141 บาท (1 วัน ๆ ละ 30 บาท 38 คน)").body("agrees", equalTo(false));
        parse("ค่าวัสดุอุปกรณ์ ๓๔๐ บาท")
                .body(containsString("\"lumpSum\":340.00"))
                .body("text", equalTo("ค่าวัสดุอุปกรณ์ 340 บาท"));
    }

    @Test
    void minutes_batches_and_foreign_prices_become_numbers() {
        var lines = """
                {"category":"SPEAKER","description":"วิทยากร","unitRate":600,"speakerKind":"GOV","poolable":true,
                 "factors":[{"kind":"HOURS","minutes":[55,25,24]},{"kind":"SPEAKERS","value":2}]},
                {"category":"MEAL","description":"อาหาร","unitRate":100,"mealPlan":"PART",
                 "factors":[{"kind":"PEOPLE","batch":"รุ่น 2"},{"kind":"DAYS","batch":"รุ่น 2"}]},
                {"category":"BOOK","description":"หนังสือ","lumpSum":10,
                 "exchange":{"currency":"USD","rate":35.1234,"on":"2020-05-01","source":"ธปท."}}""";
        var batches = """
                ,"batches":[{"code":"รุ่น 1","counts":[{"kind":"PEOPLE","value":40},{"kind":"DAYS","value":2}]},
                 {"code":"รุ่น 2","like":"รุ่น 1","counts":[{"kind":"PEOPLE","value":35}]}]""";

        post(CALCULATIONS, request("2020-06-01", lines, batches), "en")
                .statusCode(200)
                .body("lines.amount", equalTo(List.of(1800.00f, 7000.00f, 351.23f)))
                .body("lines[0].factors[0].minutes", equalTo(List.of(55, 25, 24)))
                .body("lines[0].poolable", equalTo(true))
                .body("lines[1].factors[0].batch", equalTo("รุ่น 2"))
                .body("lines[2].exchange.rate", equalTo(35.1234f))
                .body(containsString("\"total\":9151.23"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"code\":\"a\",\"like\":\"b\"},{\"code\":\"b\",\"like\":\"a\"} | /batches/0/like | batch-circular",
                "{\"code\":\"a\",\"like\":\"a\"} | /batches/0/like | batch-circular",
                "{\"code\":\"a\",\"like\":\"z\"} | /batches/0/like | batch-unknown",
                "{\"code\":\"a\"},{\"code\":\"a\"} | /batches/1/code | batch-twice",
                "{\"code\":\"a\",\"counts\":[{\"kind\":\"DAYS\",\"value\":-1}]} | /batches/0/counts/0/value | positive-or-zero",
            })
    void batches_that_make_no_sense_are_named(String batches, String pointer, String rule) {
        post(CALCULATIONS, request("2020-06-01", REAL, ",\"batches\":[" + batches + "]"), "en")
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(rule));
    }

    @Test
    void an_agenda_without_lunch_pays_none() {
        var lunch =
                "{\"category\":\"MEAL\",\"description\":\"a\",\"unitRate\":100,\"mealPlan\":\"PART\",\"meal\":\"LUNCH\",\"factors\":[%s]}"
                        .formatted(PEOPLE);
        var morning = ",\"agenda\":[{\"date\":\"2020-06-01\",\"from\":\"09:00\",\"to\":\"12:00\"}]";

        post(CALCULATIONS, request("2020-06-01", lunch, morning), "en")
                .statusCode(200)
                .body("findings.code", hasItem("MEALS_WITHOUT_SESSION"));
        post(CALCULATIONS, request("2020-06-01", lunch, morning.replace("12:00", "16:00")), "en")
                .statusCode(200)
                .body("findings.size()", equalTo(0));
        post(CALCULATIONS, request("2020-06-01", lunch, morning.replace("12:00", "08:00")), "en")
                .statusCode(400)
                .body("errors.code", hasItem("ends-before-it-begins"));
        post(CALCULATIONS, request("2020-06-01", lunch, morning.replace("12:00", "25:00")), "en")
                .statusCode(400)
                .body("errors.pointer", hasItem("/agenda/0/to"));
    }

    @Test
    void figures_that_are_none_are_refused() {
        for (var figure : List.of("NaN", "Infinity", "\"NaN\"", "\"Infinity\"", "\"1e5\"", "1e15", "-0.01", "true")) {
            post(
                            CALCULATIONS,
                            request(
                                    "2020-06-01",
                                    "{\"category\":\"MATERIAL\",\"description\":\"a\",\"lumpSum\":" + figure + "}",
                                    ""),
                            "en")
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void what_if_is_answered_side_by_side() {
        var given = request(
                "2004-01-21",
                REAL.replace("\"kind\":\"PEOPLE\",", "\"kind\":\"PEOPLE\",\"headcount\":\"TRAINEE\","),
                "");
        post(
                        CALCULATIONS + "/what-if",
                        "{\"given\":" + given + ",\"change\":{\"people\":{\"TRAINEE\":36},\"venueKind\":\"PRIVATE\"}}",
                        "en")
                .statusCode(200)
                .body("before.total", equalTo(3000.00f))
                .body("after.total", equalTo(2860.00f))
                .body("after.venueKind", equalTo("PRIVATE"))
                .body("difference", equalTo(-140.00f))
                .body("drift", equalTo("WITHIN_CEILING"));
    }

    @Test
    void nothing_is_echoed_unless_it_is_switched_on() {
        post(CALCULATIONS + "/echo", request("2020-06-01", REAL, ""), "en").statusCode(404);
    }

    private static String request(String date, String lines, String more) {
        return "{\"eventDate\":\"%s\",\"trainingClass\":\"B\",\"venueKind\":\"GOVERNMENT\",\"lines\":[%s]%s}"
                .formatted(date, lines, more);
    }

    private static ValidatableResponse calculate(String date, String lines) {
        return post(CALCULATIONS, request(date, lines, ""), date.startsWith("2020") ? "en" : "th");
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
