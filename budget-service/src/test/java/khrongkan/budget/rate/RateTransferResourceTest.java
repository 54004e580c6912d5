package khrongkan.budget.rate;

import static khrongkan.budget.Api.as;
import static khrongkan.budget.Api.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class RateTransferResourceTest {

    private static final String SCHEDULES = "/api/v1/rate-schedules";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER =
            "regime,regimeTitle,office,code,nameTh,nameEn,unit,ceiling,venue,trainingClass,sessionKind,effectiveFrom,source,verified\n";

    @Test
    void an_office_loads_a_lower_limit_and_it_wins_at_once() {
        var file = HEADER + row("LOW-1,หลักเกณฑ์ของหน่วยงาน,LOW", "SNACK", "30", "2021-01-01");

        load("LOW", "finance", file, true).body("applied", equalTo(false)).body("counts.CREATE", equalTo(1));
        snack("LOW", "33").body("findings.code", equalTo(List.of()));
        load("LOW", "finance", file, false).body("applied", equalTo(true));

        snack("LOW", "33")
                .body("findings.code", equalTo(List.of("ABOVE_CEILING")))
                .body("findings[0].values.ceiling", equalTo(30.00f))
                .body("findings[0].values.officeCeiling", equalTo(30.00f))
                .body("findings[0].values.statutoryCeiling", equalTo(35.00f))
                .body("findings[0].values.excess", equalTo(3.00f))
                .body("findings[0].values.regime", equalTo("LOW-1"));
        snack("OTHER", "33").body("findings.code", equalTo(List.of()));
        effective("LOW", "SNACK", "2021-06-01")
                .body("[0].limit", equalTo(30.00f))
                .body("[0].statutory.ceiling", equalTo(35.00f))
                .body("[0].office.ceiling", equalTo(30.00f));
        as(person("OTHER", "auditor")).get(SCHEDULES + "/LOW-1").then().statusCode(200);
        problem(as(person("OTHER", "officer")).get(SCHEDULES + "/LOW-1"), 404, "not-found");
        as(person("OTHER", "officer")).get(SCHEDULES).then().body("items.regime", not(hasItem("LOW-1")));
    }

    @Test
    void a_row_on_file_is_superseded_and_stays_to_be_seen() {
        var first = HEADER + row("SUP-1,หลักเกณฑ์,SUP", "BAG", "200", "2021-01-01");
        load("SUP", "finance", first, false).body("counts.CREATE", equalTo(1));
        load("SUP", "finance", first, false).body("counts.UNCHANGED", equalTo(1));
        load("SUP", "finance", first.replace(",200,", ",150.50,"), false)
                .body("counts.SUPERSEDE", equalTo(1))
                .body("rows[0].onFile", notNullValue());

        var officer = person("SUP", "officer");
        as(officer).get(SCHEDULES + "/SUP-1").then().body("rates.ceiling", equalTo(List.of(150.50f)));
        as(officer)
                .get(SCHEDULES + "/SUP-1?superseded=true")
                .then()
                .body("rates.ceiling", equalTo(List.of(200.00f, 150.50f)))
                .body("rates[0].supersededBy", notNullValue());
    }

    @Test
    void a_new_letter_needs_an_administrator_and_no_release() {
        var letter = HEADER + row("MOF-1950,หนังสือเวียน,", "MEAL_PART", "12.50", "1950-01-01");

        load("ANY", "finance", letter, false)
                .body("applied", equalTo(false))
                .body("rows[0].errors.code", equalTo(List.of("statutory-by-admin")));
        load("ANY", "admin", letter, false).body("applied", equalTo(true));

        effective("OTHER", "MEAL_PART", "1950-06-01")
                .body("[0].statutory.regime", equalTo("MOF-1950"))
                .body("[0].limit", equalTo(12.50f))
                .body("[0].rows[0].applies", equalTo(true))
                .body("[0].rows.findAll { !it.applies }.whyNot.code.flatten()", hasItem("NOT_YET_IN_FORCE"))
                .body("[0].rows.findAll { !it.applies }.whyNot.text.flatten()", hasItem(containsString("2013-01-14")));
    }

    @Test
    void what_is_not_known_is_said_to_be_unknown() {
        effective("ANY", "MEAL_PART", "2026-01-15")
                .body("[0].statutoryUnknown", equalTo(true))
                .body("[0].limit", equalTo(null))
                .body("[0].statutory.regime", equalTo("MOF-W246"));
        as(person("ANY", "officer"))
                .get(SCHEDULES + "/effective?date=2026-01-15&trainingClass=B&venueKind=GOVERNMENT")
                .then()
                .statusCode(200)
                .body("code", hasItems("MEAL_PART", "SPEAKER_GOV", "TRANSPORT"));
        problem(as(person("ANY", "officer")).get(SCHEDULES + "/effective?date=2026-01-15"), 400, "invalid-request");
        problem(
                as(person("ANY", "officer"))
                        .get(SCHEDULES + "/effective?date=2569-01-15&trainingClass=B&venueKind=GOVERNMENT"),
                400,
                "invalid-request");
    }

    @Test
    void an_export_reads_back_word_for_word_in_both_formats() {
        for (var format : List.of("CSV", "XLSX")) {
            var file = as(person("ANY", "admin"))
                    .get(SCHEDULES + "/exports?regime=MOF-W5&format=" + format)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("rates."))
                    .extract()
                    .asByteArray();

            send("ANY", "admin", file, false, format.equals("CSV") ? "text/csv" : XLSX)
                    .statusCode(200)
                    .body("rows", hasSize(12))
                    .body("counts.UNCHANGED", equalTo(12));
        }
    }

    @Test
    void every_bad_cell_is_named_and_nothing_is_taken() {
        var bad = HEADER
                + "BAD-1,=cmd(),BAD,FUN,ก,a,u,NaN,MOON,B,LECTURE,2564-01-01,s,maybe\n"
                + "BAD-1,หลักเกณฑ์,OTHER,SNACK,ก,a,u,-1,,,,2021-01-01,s,false\n"
                + "WRONG,หลักเกณฑ์,BAD,SNACK,,a,u,1000000000000000,,,,not a date,s,true\n"
                + row("BAD-2,หลักเกณฑ์,BAD", "SNACK", "10", "2021-01-01")
                + row("BAD-2,,BAD", "SNACK", "11", "2021-01-01");

        load("BAD", "finance", bad, false)
                .body("applied", equalTo(false))
                .body("counts.REFUSED", equalTo(4))
                .body(
                        "rows[0].errors.code",
                        hasItems(
                                "formula-like", "unknown-value", "not-an-amount", "buddhist-era-year", "not-a-boolean"))
                .body("rows[1].errors.code", hasItems("office-of-others", "not-an-amount"))
                .body(
                        "rows[2].errors.code",
                        hasItems("regime-names-office", "not-blank", "not-an-amount", "not-a-date"))
                .body("rows[4].errors.code", equalTo(List.of("row-twice")));
        as(person("BAD", "officer")).get(SCHEDULES + "/BAD-2").then().statusCode(404);
    }

    @Test
    void a_file_that_is_none_is_refused_as_a_whole() throws IOException {
        refused("".getBytes(StandardCharsets.UTF_8), "text/csv", "empty-file");
        refused("colour\nred\n".getBytes(StandardCharsets.UTF_8), "text/csv", "unknown-column");
        refused("code,code\n".getBytes(StandardCharsets.UTF_8), "text/csv", "column-twice");
        refused(new byte[] {'c', (byte) 0xE0, 'x'}, "text/csv", "not-utf8");
        refused("no zip".getBytes(StandardCharsets.UTF_8), XLSX, "not-xlsx");
        refused(bomb(), XLSX, "too-many-rows");
        refused(Workbooks.of("<row r=\"1\"><c r=\"A1\"><v>1e999999999</v></c></row>"), XLSX, "unknown-column");
        var officer = as(person("ANY", "officer")).contentType("text/csv");
        problem(officer.body(HEADER).post(SCHEDULES + "/imports"), 403, "role-missing");
    }

    /** Sixty megabytes of nothing in a few kilobytes. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var nothing = new byte[1_000_000];
            for (int megabyte = 0; megabyte < 60; megabyte++) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    private static void refused(byte[] file, String type, String code) {
        send("ANY", "finance", file, false, type).statusCode(400).body("errors.code", hasItem(code));
    }

    private static String row(String regime, String code, String ceiling, String from) {
        return regime + "," + code + ",ชื่อ,name,unit," + ceiling + ",,,," + from + ",letter,true\n";
    }

    private static ValidatableResponse load(String office, String role, String file, boolean dryRun) {
        return send(office, role, file.getBytes(StandardCharsets.UTF_8), dryRun, "text/csv")
                .statusCode(200);
    }

    private static ValidatableResponse send(String office, String role, byte[] file, boolean dryRun, String type) {
        return as(person(office, role))
                .contentType(type)
                .queryParam("dryRun", dryRun)
                .body(file)
                .post(SCHEDULES + "/imports")
                .then();
    }

    private static ValidatableResponse snack(String office, String rate) {
        return as(person(office, "officer"))
                .body("""
                        {"eventDate":"2021-06-01","trainingClass":"B","venueKind":"GOVERNMENT","lines":[{"category":"SNACK",
                         "description":"ของว่าง","unitRate":%s,"factors":[{"kind":"PEOPLE","value":10}]}]}""".formatted(rate))
                .post("/api/v1/calculations")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse effective(String office, String code, String date) {
        return as(person(office, "officer"))
                .queryParam("date", date)
                .queryParam("code", code)
                .get(SCHEDULES + "/effective?trainingClass=B&venueKind=GOVERNMENT")
                .then()
                .statusCode(200);
    }

    private static String person(String office, String role) {
        return Tokens.person(role + "-of-" + office, office, role);
    }

    @Test
    void nobody_else_sees_another_offices_limits_in_a_file() {
        load("HID", "finance", HEADER + row("HID-1,หลักเกณฑ์,HID", "BAG", "99", "2021-01-01"), false);

        var file = as(person("OTHER", "officer")).get(SCHEDULES + "/exports").asString();

        assertThat(file).contains("MOF-W5").doesNotContain("HID-1");
    }
}
