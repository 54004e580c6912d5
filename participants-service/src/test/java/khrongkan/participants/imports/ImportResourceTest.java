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
        organizations("name,phone\nสหกรณ์ใหม่ %1$s,045-612346\n", false).body("rows.verdict", contains("UPDATE"));

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
    void another_encoding_too_many_rows_or_cells_and_control_characters_are_refused() {
        String path = ORGANIZATIONS + "/imports";

        violation(send(officer(), path, "name\nโรง".getBytes(Charset.forName("TIS-620"))), "", "not-utf8");
        violation(
                send(officer(), path, ("name\n" + "x\n".repeat(10_001)).getBytes(StandardCharsets.UTF_8)),
                "",
                "too-many-rows");
        violation(send(officer(), path, "name\na,b\n".getBytes(StandardCharsets.UTF_8)), "", "too-many-cells");
        violation(send(officer(), path, "name\na\u0000b\n".getBytes(StandardCharsets.UTF_8)), "name", "bad-cell");
        problem(officer().contentType("application/json").body("{}").post(path), 415, "unsupported-media-type");
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
