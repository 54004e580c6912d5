package khrongkan.participants.imports;

import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.SEMINARS;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.stranger;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.Api.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class ImportResourceTest {

    private final String mark = UUID.randomUUID().toString();

    @Test
    void the_thirty_eight_plants_come_in_one_file_and_again_change_nothing() {
        String file = "\uFEFFชื่อ,ประเภท,รหัสจังหวัด,รหัสอำเภอ,รหัสตำบล,เลขทะเบียนโรงงาน\r\n"
                + IntStream.rangeClosed(1, 38)
                        .mapToObj(i -> "โรงปุ๋ย" + i + " " + mark + ",วิสาหกิจชุมชน,33,3301,330101,F" + i + "-" + mark
                                + "\r\n")
                        .collect(Collectors.joining());

        organizations(file, true)
                .body("applied", equalTo(false))
                .body("counts.CREATE", equalTo(38))
                .body("rows.id", everyItem(nullValue()));
        officer().queryParam("q", mark).get(ORGANIZATIONS).then().body("items", empty());
        organizations(file, false).body("applied", equalTo(true)).body("rows.id", everyItem(notNullValue()));
        officer()
                .queryParam("q", mark)
                .get(ORGANIZATIONS)
                .then()
                .body("items", hasSize(38))
                .body("items[0].kind", equalTo("COMMUNITY_ENTERPRISE"));
        organizations(file, false).body("applied", equalTo(true)).body("counts.UNCHANGED", equalTo(38));

        String seminar = seminar(38, 33, 5);
        String list = "เลขทะเบียนโรงงาน,กลุ่ม\n"
                + IntStream.rangeClosed(1, 38)
                        .mapToObj(i -> "F" + i + "-" + mark + "," + (i <= 33 ? "PROVINCIAL" : "สหกรณ์") + "\n")
                        .collect(Collectors.joining());
        registered(seminar, list, true).body("counts.CREATE", equalTo(38)).body("applied", equalTo(false));
        headcount(seminar).body("people", equalTo(0));
        registered(seminar, list, false).body("applied", equalTo(true));
        headcount(seminar)
                .body("organizations", equalTo(38))
                .body("people", equalTo(38))
                .body("named", equalTo(0))
                .body("byGroup.registered", contains(33, 5))
                .body("matches", equalTo(true));
        registered(seminar, list, false).body("counts.UNCHANGED", equalTo(38));
    }

    @Test
    void a_row_changes_the_organisation_it_means_and_leaves_what_it_does_not_say() {
        organizations("name,kind,coop,phone\nสหกรณ์ %1$s,COOPERATIVE,C-%1$s,045-612345\n", false);

        organizations("name,coop,address\nสหกรณ์ใหม่ %1$s,C-%1$s,12 หมู่ 3\n", false)
                .body("rows.verdict", contains("UPDATE"));
        organizations("name,phone,address\nสหกรณ์ใหม่ %1$s,045-612346,12 หมู่ 3\n", false)
                .body("rows.verdict", contains("UPDATE"));

        officer()
                .queryParam("q", mark)
                .get(ORGANIZATIONS)
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("สหกรณ์ใหม่ " + mark))
                .body("items[0].kind", equalTo("COOPERATIVE"))
                .body("items[0].address.line", equalTo("12 หมู่ 3"))
                .body("items[0].phone", equalTo("+6645612346"));
    }

    @Test
    void every_fault_is_named_by_row_and_column_and_nothing_is_saved() {
        organizations("""
                ชื่อ,kind,เลขทะเบียนนิติบุคคล,province,district,โทรศัพท์
                ก %1$s,COMPANY,1234567890122,33,3401,12
                ,COMPANY,,,,
                ข %1$s,PALACE,,,,
                ค %1$s,COMPANY,,,,
                ค %1$s,COMPANY,,,,
                ง %1$s,,,,,
                """, false)
                .body("applied", equalTo(false))
                .body("counts.REFUSED", equalTo(5))
                .body("counts.CREATE", equalTo(1))
                .body("rows.row", contains(2, 3, 4, 5, 6, 7))
                .body("rows[0].errors.column", containsInAnyOrder("เลขทะเบียนนิติบุคคล", "district", "โทรศัพท์"))
                .body("rows[0].errors.code", containsInAnyOrder("check-digit", "address-outside-parent", "phone-form"))
                .body("rows[1].errors.column", contains("ชื่อ"))
                .body("rows[2].errors.code", contains("unknown-value"))
                .body("rows[3].errors", empty())
                .body("rows[4].errors[0].detail", equalTo("Row 5 says the same"))
                .body("rows[5].errors.column", contains("kind"));

        officer().queryParam("q", mark).get(ORGANIZATIONS).then().body("items", empty());
    }

    @Test
    void two_plants_of_one_name_are_told_apart_or_the_row_is_refused() {
        organizations(
                        "name,kind,province,district,subdistrict\nก %1$s,OTHER,33,3301,330101\nก %1$s,OTHER,33,3301,330102\n",
                        false)
                .body("counts.CREATE", equalTo(2));

        organizations("name,line\nก %1$s,x\n", true).body("rows[0].errors.code", contains("ambiguous"));
        organizations("name,province,district,subdistrict,line\nก %1$s,33,3301,330102,x\n", true)
                .body("rows.verdict", contains("UPDATE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | empty-file",
                "name,colour | colour | unknown-column",
                "name,ชื่อ | ชื่อ | column-twice",
                "kind | '' | column-missing",
                "name;kind | name;kind | unknown-column"
            })
    void a_file_that_is_no_such_table_is_refused_as_a_whole(String file, String pointer, String rule) {
        violation(send(officer(), ORGANIZATIONS + "/imports", file.getBytes(StandardCharsets.UTF_8)), pointer, rule);
    }

    @Test
    void a_file_in_the_old_encoding_is_read_whether_declared_or_not() {
        byte[] file = ("ชื่อ,ประเภท\nโรงปุ๋ยเก่า " + mark + ",สหกรณ์\n").getBytes(Charset.forName("x-windows-874"));

        send(officer(), ORGANIZATIONS + "/imports?dryRun=true", file)
                .then()
                .statusCode(200)
                .body("counts.CREATE", equalTo(1));
        officer()
                .contentType("text/csv; charset=TIS-620")
                .body(file)
                .post(ORGANIZATIONS + "/imports")
                .then()
                .statusCode(200)
                .body("applied", equalTo(true));
        officer().queryParam("q", mark).get(ORGANIZATIONS).then().body("items[0].name", equalTo("โรงปุ๋ยเก่า " + mark));
    }

    @Test
    void a_cell_that_cannot_be_taken_is_named_by_row_and_column() {
        byte[] file = "ชื่อ,ประเภท,วันที่จดทะเบียน\n=1+1,สหกรณ์,2004-01-21\nก?ข,สหกรณ์,2547-01-21\nก\u0000,สหกรณ์,,x\n"
                .replace("?", "\u0001?")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 1; i < file.length; i++) {
            if (file[i] == '?' && file[i - 1] == 1) {
                file[i - 1] = (byte) 0xE0;
                file[i] = (byte) 0xE0;
            }
        }

        send(officer(), ORGANIZATIONS + "/imports", file)
                .then()
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("rows.verdict", contains("REFUSED", "REFUSED", "REFUSED"))
                .body("rows[0].errors.code", contains("formula"))
                .body("rows[1].errors.column", contains("ชื่อ", "วันที่จดทะเบียน"))
                .body("rows[1].errors.code", contains("broken-encoding", "buddhist-era-year"))
                .body("rows[2].errors.code", contains("bad-cell", "too-many-cells"));
    }

    @Test
    void a_file_that_is_something_else_is_refused() {
        String path = ORGANIZATIONS + "/imports";

        problem(send(officer(), path, "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)), 415, "file-type-differs");
        problem(
                officer()
                        .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .body("name\nx\n".getBytes(StandardCharsets.UTF_8))
                        .post(path),
                415,
                "file-type-differs");
        violation(
                officer().contentType("text/csv; charset=EUC-KR").body("name\n").post(path),
                "Content-Type",
                "unknown-encoding");
        violation(
                send(officer(), path, ("name" + ",x".repeat(100_000) + "\n").getBytes(StandardCharsets.UTF_8)),
                "",
                "not-csv");
        violation(
                send(officer(), path, ("name" + ",x".repeat(250) + "\n").getBytes(StandardCharsets.UTF_8)),
                "",
                "too-many-columns");
        problem(officer().contentType("application/json").body("{}").post(path), 415, "unsupported-media-type");
    }

    @Test
    void columns_of_other_names_are_mapped_for_one_file() {
        byte[] file = ("Plant,Sort,Remarks\nโรงปุ๋ย " + mark + ",OTHER,x\n").getBytes(StandardCharsets.UTF_8);
        String path = ORGANIZATIONS + "/imports?map=name:Plant&map=kind:Sort&map=";

        send(officer(), path + "-:Remarks", file).then().statusCode(200).body("counts.CREATE", equalTo(1));
        violation(send(officer(), path + "price:Remarks", file), "map", "unknown-mapping");
    }

    @Test
    void row_by_row_the_good_rows_are_saved_and_the_report_names_all() {
        byte[] file = ("name,kind\nก " + mark + ",OTHER\n,OTHER\n").getBytes(StandardCharsets.UTF_8);

        String report = send(officer(), ORGANIZATIONS + "/imports?mode=ROWS", file)
                .then()
                .statusCode(200)
                .body("applied", equalTo(true))
                .body("rows.verdict", contains("CREATE", "REFUSED"))
                .body("complete", equalTo(true))
                .extract()
                .path("report");

        officer().queryParam("q", mark).get(ORGANIZATIONS).then().body("items", hasSize(1));
        String lines = officer()
                .get(report)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(lines).startsWith("\uFEFFRow,Verdict,Id,Column,Code,Fault\r\n2,CREATE,");
        assertThat(lines).contains("3,REFUSED,,name,not-blank,");
        problem(stranger().get(report), 404, "not-found");
    }

    @Test
    void a_name_with_another_telephone_may_be_another_and_is_refused_with_its_candidate() {
        organizations("name,kind,phone\nก %1$s,OTHER,045-612345\n", false);

        organizations("name,kind,phone\nก %1$s,OTHER,045-612346\n", true)
                .body("rows[0].errors.code", contains("possible-duplicate"));
        organizations("name,kind,phone,province,district,subdistrict\nก %1$s,OTHER,045-612345,33,3301,330101\n", true)
                .body("rows.verdict", contains("UPDATE"));
    }

    @Test
    void who_may_not_write_may_not_import() {
        byte[] file = "name\nx\n".getBytes(StandardCharsets.UTF_8);
        String list = registrations(seminar(1, 0, 0)) + "/imports";

        problem(send(as("auditor"), ORGANIZATIONS + "/imports", file), 403, "role-missing");
        send(as("registrar"), ORGANIZATIONS + "/imports?dryRun=true", file)
                .then()
                .statusCode(200);
        problem(send(as("registrar"), list, file), 403, "role-missing");
        problem(send(stranger(), list, "organization\nx\n".getBytes(StandardCharsets.UTF_8)), 404, "not-found");
    }

    @Test
    void ten_thousand_rows_come_in_one_go() {
        String file = "name,kind,coop\n"
                + IntStream.range(0, 10_000)
                        .mapToObj(i -> "ก" + i + " " + mark + ",OTHER,N" + i + "-" + mark + "\n")
                        .collect(Collectors.joining());

        organizations(file, false).body("applied", equalTo(true)).body("counts.CREATE", equalTo(10_000));
    }

    @Test
    void the_same_key_imports_once_and_a_dry_run_is_another_request() {
        String key = unique("key").replaceAll("[^ -~]", "");
        byte[] file = ("name,kind\nก " + mark + ",OTHER\n").getBytes(StandardCharsets.UTF_8);

        for (int i = 0; i < 2; i++) {
            send(officer().header("Idempotency-Key", key), ORGANIZATIONS + "/imports", file)
                    .then()
                    .statusCode(200)
                    .body("counts.CREATE", equalTo(1));
        }
        problem(
                send(officer().header("Idempotency-Key", key), ORGANIZATIONS + "/imports?dryRun=true", file),
                422,
                "idempotency-key-reused");
    }

    private ValidatableResponse organizations(String file, boolean dryRun) {
        return send(ORGANIZATIONS + "/imports", file, dryRun);
    }

    private ValidatableResponse registered(String seminar, String file, boolean dryRun) {
        return send(registrations(seminar) + "/imports", file, dryRun);
    }

    private ValidatableResponse send(String path, String file, boolean dryRun) {
        byte[] bytes = file.replace("%1$s", mark).getBytes(StandardCharsets.UTF_8);
        return send(officer().queryParam("dryRun", dryRun), path, bytes)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(dryRun));
    }

    private static Response send(RequestSpecification who, String path, byte[] file) {
        return who.contentType("text/csv").body(file).post(path);
    }

    private static ValidatableResponse headcount(String seminar) {
        return officer().get(SEMINARS + "/" + seminar + "/headcount").then().statusCode(200);
    }
}
