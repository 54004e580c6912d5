package khrongkan.participants.attendance;

import static khrongkan.participants.Api.SEMINARS;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.post;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.seminarBody;
import static khrongkan.participants.Api.stranger;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.Api.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.participants.BadgeKeyFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(value = BadgeKeyFile.class, scope = TestResourceScope.GLOBAL)
class ScanTest {

    private static final String MORNING = "2004-01-21T08:45:00+07:00";
    private static final String AFTERNOON = "2004-01-21T13:05:00+07:00";

    @Inject
    DataSource database;

    private final String device = UUID.randomUUID().toString();
    private String seminar;
    private String list;
    private String plant;
    private String somsri;

    @BeforeEach
    void somsri_is_registered() {
        seminar = seminar(2, 1, 1);
        list = registrations(seminar);
        plant = organization(unique("โรงปุ๋ย"));
        somsri = made(list, trainee(plant, "PROVINCIAL", "สมศรี", "ใจดี"));
    }

    @Test
    void a_badge_is_scanned_and_attendance_follows() {
        scan(code(somsri), "IN", MORNING, "1")
                .body("scans.verdict", contains("COUNTED"))
                .body("scans[0].text", equalTo("Checked in"))
                .body("scans[0].registrationId", equalTo(somsri));
        scan(code(somsri), "OUT", "2004-01-21T12:10:00+07:00", "2").body("scans.verdict", contains("EXIT"));
        scan(code(somsri), "IN", AFTERNOON, "3").body("scans.verdict", contains("COUNTED"));

        officer().get(list + "/" + somsri).then().body("state", equalTo("ATTENDED"));
        officer()
                .get(SEMINARS + "/" + seminar + "/attendance")
                .then()
                .statusCode(200)
                .body("seminarId", equalTo(seminar))
                .body("sessions.part", contains("AM", "PM"))
                .body("sessions.date", contains("2004-01-21", "2004-01-21"))
                .body("sessions.attended", contains(1, 1))
                .body("sessions[0].byRole.TRAINEE", equalTo(1))
                .body("attended.people", equalTo(1))
                .body("attended.byRole.TRAINEE", equalTo(1));
        officer()
                .get(SEMINARS + "/" + seminar + "/attendance/registrations")
                .then()
                .body("[0].sessions.firstIn", contains("2004-01-21T01:45:00Z", "2004-01-21T06:05:00Z"))
                .body("[0].sessions[0].lastOut", equalTo("2004-01-21T05:10:00Z"))
                .body("[0].enough", equalTo(true));
    }

    @Test
    void the_seminars_of_a_fiscal_year_are_counted_with_who_came() {
        var before = counts("2547");
        var other = made(list, trainee(plant, "PROVINCIAL", "สมหมาย", "ใจเย็น"));
        scan(code(somsri), "IN", MORNING, "1").body("scans.verdict", contains("COUNTED"));
        scan(code(somsri), "IN", AFTERNOON, "2").body("scans.verdict", contains("COUNTED"));

        var after = counts("2547");
        assertThat(other).isNotEmpty();
        assertThat(after.getInt("seminars")).isEqualTo(before.getInt("seminars"));
        assertThat(after.getInt("registered")).isEqualTo(before.getInt("registered") + 1);
        assertThat(after.getInt("attended")).isEqualTo(before.getInt("attended") + 1);
        assertThat(counts("2999").getInt("seminars")).isZero();
        officer().get(SEMINARS + "/counts?fiscalYear=2004").then().statusCode(400);
    }

    private static JsonPath counts(String fiscalYear) {
        return officer()
                .get(SEMINARS + "/counts?fiscalYear=" + fiscalYear)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void what_comes_again_is_kept_once_and_counts_once() {
        var code = code(somsri);
        scan(code, "IN", MORNING, "1").body("scans.verdict", contains("COUNTED"));
        scan(code, "IN", MORNING, "1")
                .body("scans.verdict", contains("COUNTED"))
                .body("scans.repeated", contains(true));
        scan(code, "IN", "2004-01-21T08:46:00+07:00", "2").body("scans.verdict", contains("ALREADY_IN"));
        scan(code, "IN", AFTERNOON, "1").body("scans.verdict", contains("NONCE_REUSED"));
        scan(code, "IN", AFTERNOON, "1")
                .body("scans.verdict", contains("NONCE_REUSED"))
                .body("scans.repeated", contains(true));

        officer()
                .get(SEMINARS + "/" + seminar + "/scans")
                .then()
                .body("items.verdict", contains("COUNTED", "ALREADY_IN", "NONCE_REUSED"));
    }

    @Test
    void many_scanners_that_replay_at_once_count_nobody_twice() {
        var code = code(somsri);
        var threads = Executors.newFixedThreadPool(8);
        var answers = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> send(
                                device + i % 4,
                                one("registrationId", somsri, "IN", MORNING, "n"),
                                one("code", code, "IN", AFTERNOON, "m")),
                        threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        threads.shutdown();

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers.stream()
                        .flatMap(answer -> answer
                                .jsonPath()
                                .<String>getList("scans.findAll { it.verdict == 'COUNTED' && !it.repeated }.id")
                                .stream())
                        .toList())
                .hasSize(2);
        officer().get(SEMINARS + "/" + seminar + "/scans").then().body("items", hasSize(8));
    }

    @Test
    void each_scan_gets_a_clear_verdict_and_is_kept_whatever_it_is_worth() {
        made(list, trainee(plant, "PROVINCIAL", "ก", "ก"));
        String waiting = made(list, trainee(plant, "PROVINCIAL", "ข", "ข"));
        String elsewhere = seminar(1, 1, 0);
        String other = made(registrations(elsewhere), trainee(plant, "PROVINCIAL", "ค", "ค"));
        var otherCode = officer()
                .get(registrations(elsewhere) + "/" + other + "/badge")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("code");
        problem(officer().get(list + "/" + waiting + "/badge"), 409, "no-place");

        send(
                        device,
                        one("registrationId", somsri, "IN", "2004-01-21T05:00:00+07:00", "1"),
                        one("registrationId", somsri, "OUT", "2004-01-21T10:00:00+07:00", "2"),
                        one(
                                "registrationId",
                                somsri,
                                "IN",
                                Instant.now().plusSeconds(100_000_000).toString(),
                                "3"),
                        one("registrationId", waiting, "IN", MORNING, "4"),
                        one("registrationId", UUID.randomUUID().toString(), "IN", MORNING, "5"),
                        one("code", code(somsri) + "x", "IN", MORNING, "6"),
                        one("code", otherCode, "IN", MORNING, "7"))
                .then()
                .statusCode(200)
                .body(
                        "scans.verdict",
                        contains(
                                "OUT_OF_SESSION",
                                "EXIT_WITHOUT_ENTRY",
                                "CLOCK_AHEAD",
                                "NOT_EXPECTED",
                                "UNKNOWN",
                                "BAD_CODE",
                                "OTHER_SEMINAR"));
        officer().get(SEMINARS + "/" + seminar + "/scans").then().body("items", hasSize(7));
        officer().get(SEMINARS + "/" + seminar + "/attendance").then().body("attended.people", equalTo(0));
    }

    @Test
    void a_wrong_clock_is_put_right_by_what_it_shows_while_it_sends() {
        // the scanner believes it is 1970 and read the badge three hours before it sends
        var read = Instant.parse("1970-01-01T00:00:00Z");
        String today = made(
                SEMINARS,
                seminarBody(2, 1, 1)
                        .replace(
                                "2004-01-21",
                                LocalDate.now(ZoneId.of("Asia/Bangkok")).toString()));
        String one = made(registrations(today), trainee(plant, "PROVINCIAL", "ก", "ก"));

        var sent = officer()
                .contentType("application/json")
                .body("{\"device\":\"%s\",\"sentAt\":\"%s\",\"scans\":[%s]}"
                        .formatted(
                                device,
                                read.plusSeconds(10_800),
                                one("registrationId", one, "IN", read.toString(), "1")))
                .post(SEMINARS + "/" + today + "/scans")
                .then()
                .statusCode(200);

        assertThat(sent.extract().<Integer>path("scans[0].lateSeconds")).isEqualTo(10_800);
    }

    @Test
    void a_scan_is_never_changed_or_deleted() {
        scan(code(somsri), "IN", MORNING, "1");

        for (var change : List.of("update scan set verdict = 'COUNTED'", "delete from scan")) {
            assertThatThrownBy(() -> execute(change)).hasMessageContaining("append-only");
        }
        problem(officer().header("If-Match", "\"1\"").delete(list + "/" + somsri), 409, "already-scanned");
    }

    @Test
    void wrong_calls_name_the_field_and_other_people_scan_nothing() {
        String path = SEMINARS + "/" + seminar + "/scans";
        violation(
                post(path, "{\"device\":\"d\",\"scans\":[{\"nonce\":\"1\"}]}"),
                "/scans/0/code",
                "code-or-registration");
        violation(
                send(device, one("registrationId", somsri, "IN", "2547-01-21T09:00:00+07:00", "1")),
                "/scans/0/scannedAt",
                "buddhist-era-year");
        violation(
                send(device, one("registrationId", somsri, "IN", "+1000000000-12-31T23:59:59.999999999Z", "1")),
                "/scans/0/scannedAt",
                "not-a-time");
        violation(post(path, "{\"device\":\"\",\"scans\":[]}"), "/device", "not-blank");
        String body = "{\"device\":\"d\",\"scans\":[%s]}".formatted(one("registrationId", somsri, "IN", MORNING, "1"));
        problem(stranger().contentType("application/json").body(body).post(path), 404, "not-found");
        problem(as("auditor").contentType("application/json").body(body).post(path), 403, "role-missing");
        problem(stranger().get(SEMINARS + "/" + seminar + "/attendance"), 404, "not-found");
        problem(stranger().get(list + "/" + somsri + "/badge"), 404, "not-found");
        problem(stranger().get(SEMINARS + "/" + seminar + "/sign-in-sheet?date=2004-01-21"), 404, "not-found");
    }

    @Test
    void who_did_not_come_is_absent_when_all_is_over_and_a_late_replay_still_counts() {
        String absent = made(list, trainee(plant, "COOPERATIVE", "ก", "ก"));
        scan(code(somsri), "IN", MORNING, "1");

        post(SEMINARS + "/" + seminar + "/attendance/closings", "")
                .then()
                .statusCode(200)
                .body("absent", equalTo(1));

        officer().get(list + "/" + absent).then().body("state", equalTo("ABSENT"));
        scan(code(absent), "IN", MORNING, "2").body("scans.verdict", contains("COUNTED"));
        officer().get(list + "/" + absent).then().body("state", equalTo("ATTENDED"));
        String later = made(SEMINARS, seminarBody(2, 1, 1).replace("2004-01-21", "2399-01-21"));
        problem(post(SEMINARS + "/" + later + "/attendance/closings", ""), 409, "not-over");
    }

    @Test
    void the_sign_in_sheet_has_a_line_for_everybody_by_group() {
        made(list, trainee(organization(unique("สหกรณ์")), "COOPERATIVE"));
        scan(code(somsri), "IN", MORNING, "1");

        officer()
                .queryParam("date", "2004-01-21")
                .get(SEMINARS + "/" + seminar + "/sign-in-sheet")
                .then()
                .statusCode(200)
                .body("columns.part", contains("AM", "PM"))
                .body("columns[0].startsAt", equalTo("09:00"))
                .body("groups.code", contains("PROVINCIAL", "COOPERATIVE"))
                .body("groups.rows.flatten().number", contains(1, 2))
                .body("groups[0].rows[0].name", equalTo("นายสมศรี ใจดี"))
                .body("groups[0].rows[0].checkedIn.part", contains("AM"))
                .body("groups[1].rows[0].name", nullValue())
                .body("blankRows", equalTo(5));
        violation(officer().get(SEMINARS + "/" + seminar + "/sign-in-sheet"), "date", "not-null");
    }

    @Test
    void scanners_get_the_public_keys_and_nothing_private() {
        officer()
                .get("/api/v1/registrations/keys")
                .then()
                .statusCode(200)
                .body("keys", hasSize(2))
                .body("keys[0].kty", equalTo("EC"))
                .body("keys.d", contains(nullValue(), nullValue()));
    }

    private String code(String registration) {
        return officer()
                .get(list + "/" + registration + "/badge")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    private ValidatableResponse scan(String code, String direction, String at, String nonce) {
        return send(device, one("code", code, direction, at, nonce)).then().statusCode(200);
    }

    private Response send(String from, String... scans) {
        return post(
                SEMINARS + "/" + seminar + "/scans",
                "{\"device\":\"%s\",\"scans\":[%s]}".formatted(from, String.join(",", scans)));
    }

    private static String one(String by, String whose, String direction, String at, String nonce) {
        return """
                {"%s":"%s","direction":"%s","scannedAt":"%s","nonce":"%s"}""".formatted(by, whose, direction, at, nonce);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
