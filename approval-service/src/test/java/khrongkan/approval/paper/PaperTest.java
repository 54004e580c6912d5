package khrongkan.approval.paper;

import static io.restassured.RestAssured.given;
import static khrongkan.approval.testing.Journey.PROPOSALS;
import static khrongkan.approval.testing.Journey.as;
import static khrongkan.kit.testing.Printed.withoutSpaces;
import static khrongkan.kit.testing.Printed.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import khrongkan.approval.testing.Journey;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class PaperTest {

    private static final String BUDGET = """
            {"title":"งบ","lines":[
             {"group":"OPERATING","description":"ค่าอาหารผู้เข้ารับการสัมมนา","sentence":"(1 วัน ๆ ละ 30 บาท 38 คน)","poolable":true,"amount":1140.00},
             {"group":"OPERATING","description":"ค่าอาหารว่าง","sentence":"(1 วัน 2 มื้อ ๆ ละ 20 บาท จำนวน 38 คน)","poolable":true,"amount":1520.00},
             {"group":"SUPPLIES","description":"ค่าวัสดุอุปกรณ์","poolable":true,"amount":340.00}],
             "total":3000.00,"findings":[
             {"code":"NOT_VERIFIED","severity":"WARN","pointer":"/lines/1"},
             {"code":"ABOVE_CEILING","severity":"STOP","pointer":"/lines/0","override":{"name":"นางการเงิน","reason":"จำเป็นในพื้นที่"}}]}""";

    @Test
    void a_draft_is_printed_in_the_order_of_the_form_and_marked_so() {
        var journey = journey();

        var words = words(as("author").get(paper(journey) + "?digits=ARABIC"));

        assertThat(words).contains("ร่าง");
        inOrder(
                words,
                "1. ชื่อโครงการ",
                "โครงการบูรณาการสัมมนา",
                "เรื่อง คลัสเตอร์ปุ๋ยชีวภาพ",
                "2. หลักการและเหตุผล",
                "เศรษฐกิจยุคใหม่ (NEW ECONOMY)",
                "3. วัตถุประสงค์",
                "3.1 เพื่อให้เข้าใจ",
                "3.2 เพื่อหาพันธมิตร",
                "4. วิธีดำเนินการ",
                "5. เป้าหมาย",
                "- โรงปุ๋ยชีวภาพ จำนวน 38 แห่ง",
                "6. ระยะเวลาดำเนินการ",
                "วันพุธที่ 21 มกราคม 2547",
                "7. หน่วยงานที่รับผิดชอบ",
                "8. สถานที่ดำเนินการ",
                "9. ค่าใช้จ่ายของโครงการ",
                "(1 วัน ๆ ละ 30 บาท 38 คน)1,140.00",
                "(1 วัน 2 มื้อ ๆ ละ 20 บาท จำนวน 38 คน)1,520.00",
                "ค่าใช้สอย2,660.00",
                "รวม (สามพันบาทถ้วน)3,000.00",
                "ขอถัวจ่ายทุกรายการ",
                "10. ผลที่คาดว่าจะได้รับ",
                "ผู้เขียนโครงการ",
                "ผู้เห็นชอบโครงการ",
                "ผู้อนุมัติโครงการ",
                "ภาคผนวก ข้อสังเกตต่องบประมาณ",
                "อัตราที่ใช้เทียบยังไม่ได้รับการยืนยัน",
                "จำเป็นในพื้นที่ (นางการเงิน)");
    }

    @Test
    void what_was_approved_is_printed_with_names_seal_and_where_to_verify_it() {
        var journey = journey();
        journey.submit().statusCode(200);
        journey.decide("endorser", "ENDORSE", journey.seal(), null).statusCode(200);
        journey.awaitConfirmed();
        var seal = journey.seal();
        journey.decide("approver", "APPROVE", seal, null).statusCode(200);

        var words = words(as("author").get(paper(journey)));

        String code = journey.shown("author").extract().path("verificationCode");
        assertThat(words)
                .doesNotContain("ร่าง")
                .contains("(ลงนามแล้ว)ผู้อนุมัติโครงการ")
                .contains(withoutSpaces(seal))
                .contains("/api/v1/verifications/" + code);
        assertThat(words(as("author").get(PROPOSALS + "/" + journey.id() + "/memo/paper")))
                .contains("บันทึกข้อความ")
                .contains("ขออนุมัติโครงการ")
                .contains(withoutSpaces("๓,๐๐๐.๐๐ บาท (สามพันบาทถ้วน)"));
    }

    @Test
    void what_somebody_wrote_is_printed_as_it_is_and_never_as_markup() {
        var journey = journey();
        var document = document(journey);
        document.put("rationale", "<script>alert('&')</script> {paper.seal} ๆ");
        write(journey, document);

        as("author")
                .accept("text/html")
                .get(paper(journey))
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;"))
                .body(containsString("{paper.seal}"))
                .body(not(containsString("<script")));
    }

    @Test
    void a_stranger_finds_no_paper() {
        given().auth()
                .oauth2(Tokens.stranger("officer"))
                .get(paper(journey()))
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    private static String paper(Journey journey) {
        return PROPOSALS + "/" + journey.id() + "/paper";
    }

    private static Journey journey() {
        var journey = Journey.draft();
        OtherServices.answer("/budgets/" + journey.budget() + "/dossier", 200, "\"1\"", BUDGET);
        write(journey, document(journey));
        return journey;
    }

    private static Map<String, Object> document(Journey journey) {
        var document = journey.document("โครงการบูรณาการสัมมนา เรื่อง คลัสเตอร์ปุ๋ยชีวภาพ");
        document.put("type", "โครงการบูรณาการสัมมนา");
        document.put("topic", "คลัสเตอร์ปุ๋ยชีวภาพ");
        document.put("rationale", "เศรษฐกิจยุคใหม่ (NEW ECONOMY)\n\nสำนักงานเล็งเห็นประโยชน์");
        document.put("objectives", List.of("เพื่อให้เข้าใจ", "เพื่อหาพันธมิตร"));
        document.put("methods", List.of("จัดทำโครงการ", "ประสานวิทยากร"));
        document.put("targets", List.of(Map.of("text", "โรงปุ๋ยชีวภาพ", "quantity", 38, "unit", "แห่ง")));
        document.put("office", "สำนักงานอุตสาหกรรมจังหวัดศรีสะเกษ");
        document.put("venue", "ห้องประชุมสำนักงานอุตสาหกรรมจังหวัดศรีสะเกษ");
        document.put("expectedResults", List.of("มีความรู้ ความเข้าใจ"));
        return document;
    }

    private static void write(Journey journey, Map<String, Object> document) {
        as("author")
                .header("If-Match", journey.shown("author").extract().header("ETag"))
                .contentType("application/json")
                .body(document)
                .put(PROPOSALS + "/" + journey.id())
                .then()
                .statusCode(200);
    }

    private static void inOrder(String words, String... parts) {
        int from = 0;
        for (var part : parts) {
            int found = words.indexOf(withoutSpaces(part), from);
            assertThat(found).as(part + " after " + words.substring(0, from)).isNotNegative();
            from = found;
        }
    }
}
