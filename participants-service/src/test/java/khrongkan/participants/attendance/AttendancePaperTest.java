package khrongkan.participants.attendance;

import static khrongkan.kit.testing.Printed.withoutSpaces;
import static khrongkan.kit.testing.Printed.words;
import static khrongkan.participants.Api.SEMINARS;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.post;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.stranger;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.Api.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class AttendancePaperTest {

    private String plant;
    private String seminar;
    private String sheet;
    private String somsri;

    @BeforeEach
    void two_are_registered() {
        plant = unique("โรงปุ๋ยชีวภาพ");
        var organization = organization(plant);
        seminar = SEMINARS + "/" + seminar(38, 33, 5);
        sheet = seminar + "/sign-in-sheet/paper?date=2004-01-21";
        var list = registrations(seminar.substring(SEMINARS.length() + 1));
        somsri = made(list, trainee(organization, "PROVINCIAL", "สมศรี", "ใจดี"));
        made(list, trainee(organization(unique("สหกรณ์")), "COOPERATIVE"));
    }

    @Test
    void the_sheet_has_the_columns_of_the_form_and_a_line_for_everybody() {
        var words = words(officer().get(sheet + "&digits=ARABIC"));

        assertThat(words)
                .contains("ใบลงทะเบียนผู้เข้าร่วม")
                .contains(withoutSpaces("วันพุธที่ 21 มกราคม 2547"))
                .contains("ที่ชื่อ-สกุลตำแหน่ง/หน่วยงาน")
                .contains("ลายมือชื่อเช้า")
                .contains("ลายมือชื่อบ่าย")
                .contains("หมายเหตุ")
                .contains(withoutSpaces("นายสมศรี ใจดี"))
                .contains("ผู้ควบคุม");
    }

    @Test
    void where_somebody_was_scanned_the_time_stands_in_the_place_of_the_signature() {
        post(seminar + "/scans", """
                {"device":"%1$s","scans":[{"nonce":"1","registrationId":"%1$s","scannedAt":"2004-01-21T08:45:00+07:00"}]}""".formatted(somsri)).then().statusCode(200);

        assertThat(words(officer().get(sheet))).contains(withoutSpaces("ลงเวลาแล้ว ๐๘.๔๕ น."));
    }

    @Test
    void a_long_list_repeats_the_head_on_every_page_and_has_all_lines() {
        var list = registrations(seminar.substring(SEMINARS.length() + 1));
        var organization = organization(unique("โรงปุ๋ย"));
        for (int i = 0; i < 30; i++) {
            made(list, trainee(organization, "PROVINCIAL", "ผู้เข้าร่วม" + i, "คนที่" + i));
        }

        var words = words(officer().get(sheet + "&digits=ARABIC&blankRows=20"));

        assertThat(words.split("ลายมือชื่อเช้า", -1)).hasSizeGreaterThan(3);
        assertThat(words).contains("-2-");
        for (int i = 0; i < 30; i++) {
            assertThat(words).contains(withoutSpaces("ผู้เข้าร่วม" + i + " คนที่" + i));
        }
    }

    @Test
    void everybody_who_holds_a_place_gets_a_badge() {
        assertThat(words(officer().get(seminar + "/badges/paper")))
                .contains(withoutSpaces("นายสมศรี ใจดี"))
                .contains(withoutSpaces("๒๑ มกราคม ๒๕๔๗"));
    }

    @Test
    void the_form_is_chosen_by_format_or_by_the_accept_header() {
        officer()
                .accept("text/html")
                .get(sheet)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("ลายมือชื่อเช้า"));
        officer()
                .accept("application/json")
                .get(sheet + "&format=DOCX")
                .then()
                .statusCode(200)
                .contentType(containsString("wordprocessingml"));
        violation(officer().get(sheet + "&format=ODT"), "format", "unknown-value");
        violation(officer().get(seminar + "/sign-in-sheet/paper"), "date", "not-null");
    }

    @Test
    void a_name_is_printed_as_it_is_and_never_as_markup() {
        made(
                registrations(seminar.substring(SEMINARS.length() + 1)),
                trainee(organization(unique("<script>alert(1)</script>")), "COOPERATIVE"));

        officer()
                .get(sheet + "&format=HTML")
                .then()
                .body(containsString("&lt;script&gt;alert"))
                .body(not(containsString("<script")));
    }

    @Test
    void a_stranger_finds_no_paper() {
        problem(stranger().get(sheet), 404, "not-found");
        problem(stranger().get(seminar + "/badges/paper"), 404, "not-found");
    }
}
