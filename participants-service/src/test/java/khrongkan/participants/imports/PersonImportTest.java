package khrongkan.participants.imports;

import static khrongkan.participants.Api.PEOPLE;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class PersonImportTest {

    private final String mark = UUID.randomUUID().toString();

    @Test
    void people_come_in_with_where_they_belong_and_again_change_nothing() {
        organization("โรงปุ๋ย " + mark);
        String file = """
                คำนำหน้า,ชื่อ,นามสกุล,โทรศัพท์,องค์กร,ตำแหน่ง,ตั้งแต่วันที่
                นาง,สมศรี,%1$s,081-234-5678,โรงปุ๋ย %1$s,ประธาน,2003-01-01
                นาย,สมชาย,%1$s,,โรงปุ๋ย %1$s,,
                """;

        String person = taken(file).body("counts.CREATE", equalTo(2)).extract().path("rows[0].id");
        taken(file).body("counts.UNCHANGED", equalTo(2));
        taken("ชื่อ,นามสกุล,องค์กร,ตำแหน่ง\nสมศรี,%1$s,โรงปุ๋ย %1$s,เหรัญญิก\n")
                .body("rows.verdict", contains("UPDATE"))
                .body("rows.id", contains(person));
        officer()
                .get(PEOPLE + "/" + person + "/memberships")
                .then()
                .body("items", hasSize(1))
                .body("items[0].position", equalTo("เหรัญญิก"))
                .body("items[0].from", equalTo("2003-01-01"));
    }

    @Test
    void a_namesake_and_every_fault_are_named_by_row_and_column() {
        organization("โรงปุ๋ย " + mark);
        taken("givenName,familyName,phone\nสมศรี,%1$s,081-234-5678\n").body("applied", equalTo(true));

        taken("""
                givenName,familyName,phone,email,organization,from
                สมศรี,%1$s,089-999-9999,,,
                ,%1$s,12,nobody,ไม่มี,2547-01-21
                สมหมาย,%1$s,,,ไม่มี %1$s,
                """)
                .body("applied", equalTo(false))
                .body("rows[0].errors.code", contains("possible-duplicate"))
                .body("rows[1].errors.column", contains("givenName", "phone", "email", "from"))
                .body("rows[2].errors.code", contains("unknown-organization"))
                .body("report", notNullValue());
        problem(
                as("auditor").contentType("text/csv").body("givenName\nx\n").post(PEOPLE + "/imports"),
                403,
                "role-missing");
    }

    private ValidatableResponse taken(String file) {
        Response answer = officer()
                .contentType("text/csv; charset=UTF-8")
                .body(file.replace("%1$s", mark).getBytes(StandardCharsets.UTF_8))
                .post(PEOPLE + "/imports");
        return answer.then().statusCode(200);
    }
}
