package khrongkan.budget.settlement;

import static io.restassured.RestAssured.given;
import static khrongkan.budget.Api.BUDGETS;
import static khrongkan.budget.Api.REAL_LINES;
import static khrongkan.budget.Api.approved;
import static khrongkan.budget.Api.fund;
import static khrongkan.budget.Api.officer;
import static khrongkan.budget.Api.problem;
import static khrongkan.budget.expenditure.Spending.accept;
import static khrongkan.budget.expenditure.Spending.claimed;
import static khrongkan.budget.expenditure.Spending.spent;
import static khrongkan.kit.testing.Printed.withoutSpaces;
import static khrongkan.kit.testing.Printed.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class PaperTest {

    private static final String SEMINAR = "\"seminarId\":\"" + ParticipantsStub.SEMINAR + "\",";

    private static final String SPEAKER = """
            {"category":"SPEAKER","description":"ค่าสมนาคุณวิทยากร","unitRate":600,"speakerKind":"GOV",
             "sessionKind":"LECTURE","factors":[{"kind":"HOURS","value":3},{"kind":"SPEAKERS","value":1}]}""";

    @Test
    void a_receipt_is_printed_with_its_sum_in_words_for_payee_and_payer_to_sign() {
        var budget = approved(fund("9000"), SEMINAR, SPEAKER, UUID.randomUUID());
        var receipt = claimed(budget, 1, "1800");

        assertThat(words(officer().get(BUDGETS + "/" + budget + "/receipts/" + receipt + "/paper")))
                .contains("ใบสำคัญรับเงิน")
                .contains("สำหรับวิทยากร")
                .contains("ค่าสมนาคุณวิทยากร๑,๘๐๐.๐๐")
                .contains("หนึ่งพันแปดร้อยบาทถ้วน")
                .contains("ผู้รับเงิน")
                .contains("ผู้จ่ายเงิน");
        problem(stranger().get(BUDGETS + "/" + budget + "/receipts/" + receipt + "/paper"), 404, "not-found");
    }

    @Test
    void what_was_spent_stands_beside_what_was_approved() {
        var budget = approved(fund("9000"), SEMINAR, REAL_LINES, UUID.randomUUID());
        spent(budget, 1, "1080");
        accept(budget, claimed(budget, 3, "400"), 0, 3, "300", "เกินวงเงิน");

        assertThat(words(officer().get(BUDGETS + "/" + budget + "/settlement/paper?digits=ARABIC")))
                .contains("ร่าง")
                .contains("ตารางสรุปค่าใช้จ่ายจริงเปรียบเทียบงบประมาณ")
                .contains(withoutSpaces("ผู้เข้าร่วมตามใบลงทะเบียน 36 คน"))
                .contains("3,000.001,380.001,620.00")
                .contains("หนึ่งพันหกร้อยยี่สิบบาทถ้วน");
        problem(stranger().get(BUDGETS + "/" + budget + "/settlement/paper"), 404, "not-found");
    }

    @Test
    void the_slip_marks_what_the_seminar_does_not_need() {
        var budget = approved(fund("9000"), SEMINAR, REAL_LINES, UUID.randomUUID());
        spent(budget, 1, "1080");

        assertThat(words(officer().get(BUDGETS + "/" + budget + "/settlement/checklist/paper")))
                .contains("ไม่เกี่ยวข้อง")
                .contains("๒สัญญาการยืมเงิน/")
                .contains("๗ใบสำคัญรับเงินสำหรับวิทยากร/")
                .contains("๕ใบลงทะเบียนพร้อมลายมือชื่อ๖");
    }

    private static RequestSpecification stranger() {
        return given().auth().oauth2(Tokens.stranger("officer"));
    }
}
