package khrongkan.approval.proposal;

import static io.restassured.RestAssured.given;
import static khrongkan.approval.testing.Journey.PROPOSALS;
import static khrongkan.approval.testing.Journey.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import khrongkan.approval.testing.Journey;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class ProposalResourceTest {

    @Test
    void a_draft_may_miss_everything_and_says_what_a_submission_needs() {
        as("author")
                .contentType("application/json")
                .body("{}")
                .post(PROPOSALS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("stateLabel", equalTo("Draft"))
                .body("officeCode", equalTo(Tokens.OFFICE))
                .body("revision", equalTo(1))
                .body("approvedRevision", nullValue())
                .body("verificationCode", nullValue())
                .body("signatures", hasSize(0))
                .body("actions.find { it.action == 'SUBMIT' }.allowed", equalTo(false))
                .body(
                        "actions.find { it.action == 'SUBMIT' }.why.code",
                        hasItems("title-missing", "budget-missing", "seminar-missing"))
                .body(
                        "actions.find { it.action == 'ENDORSE' }.why[0].text",
                        equalTo("The caller's roles do not allow this"));
    }

    @Test
    void the_ten_sections_come_back_as_they_were_written() {
        var body = """
                {"title":"โครงการบูรณาการสัมมนาเชิงปฏิบัติการ เรื่อง คลัสเตอร์ปุ๋ยชีวภาพจังหวัดศรีสะเกษ",
                 "type":"โครงการบูรณาการสัมมนาเชิงปฏิบัติการ","topic":"คลัสเตอร์ปุ๋ยชีวภาพจังหวัดศรีสะเกษ",
                 "rationale":"ปัจจุบัน\\n\\nสำนักงาน","objectives":["เพื่อก่อให้เกิดความเข้าใจ","เพื่อให้ทราบ"],"methods":["จัดทำโครงการ"],
                 "targets":[{"text":"โรงปุ๋ยชีวภาพ","quantity":38,"unit":"แห่ง"}],
                 "period":{"from":"2004-01-21","to":"2004-01-21"},"office":"สำนักงานอุตสาหกรรมจังหวัดศรีสะเกษ",
                 "venue":"ห้องประชุม","expectedResults":["ได้มีความรู้"],"seminarId":null,"budgetId":null,
                 "signatories":{"author":{"name":"นายรัชรุจ บุญครอง","position":"หัวหน้าฝ่ายส่งเสริมอุตสาหกรรม"},
                  "endorser":{"post":"อุตสาหกรรมจังหวัดศรีสะเกษ"},"approver":{"post":null}}}""";
        var location = as("author")
                .contentType("application/json")
                .body(body)
                .post(PROPOSALS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        as("approver")
                .get(location)
                .then()
                .statusCode(200)
                .body("topic", equalTo("คลัสเตอร์ปุ๋ยชีวภาพจังหวัดศรีสะเกษ"))
                .body("rationale", equalTo("ปัจจุบัน\n\nสำนักงาน"))
                .body("objectives", hasSize(2))
                .body("targets[0].quantity", equalTo(38))
                .body("period.from", equalTo("2004-01-21"))
                .body("signatories.author.name", equalTo("นายรัชรุจ บุญครอง"))
                .body("signatories.approver.post", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"period\":{\"from\":\"2004-01-22\",\"to\":\"2004-01-21\"}} | /period/to | before-start",
                "{\"period\":{\"from\":\"2547-01-21\",\"to\":\"2547-01-21\"}} | /period/from | buddhist-era-year",
                "{\"period\":{\"from\":\"2004-01-21\"}} | /period/to | not-null",
                "{\"targets\":[{\"text\":\"a\",\"quantity\":-1}]} | /targets/0/quantity | positive-or-zero",
                "{\"targets\":[{\"text\":\"a\",\"quantity\":1.005}]} | /targets/0/quantity | digits",
                "{\"targets\":[{\"quantity\":1}]} | /targets/0/text | not-blank",
                "{\"status\":\"APPROVED\"} | /status | unknown-field",
                "{\"budgetId\":\"x\"} | /budgetId | wrong-type",
                "{\"agenda\":[{\"day\":\"2004-01-21\",\"text\":\"a\",\"from\":[9,30]}]} | /agenda/0/from | wrong-type",
                "{\"agenda\":[{\"day\":\"2004-01-21\",\"text\":\"a\",\"from\":\"25:00\"}]} | /agenda/0/from | wrong-type",
            })
    void what_breaks_a_rule_is_named(String body, String pointer, String code) {
        as("author")
                .contentType("application/json")
                .body(body)
                .post(PROPOSALS)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void a_rationale_has_a_limit() {
        as("author")
                .contentType("application/json")
                .body(Map.of("rationale", "ก".repeat(20_001)))
                .post(PROPOSALS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/rationale"))
                .body("errors.code", hasItem("size"));
    }

    @Test
    void writing_needs_the_present_version() {
        var draft = Journey.draft();
        var path = PROPOSALS + "/" + draft.id();
        var body = draft.document("ใหม่");
        as("author").contentType("application/json").body(body).put(path).then().statusCode(428);
        as("author")
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("ใหม่"));
        as("author")
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void who_may_see_and_who_may_write() {
        var draft = Journey.draft();
        var path = PROPOSALS + "/" + draft.id();
        given().get(path).then().statusCode(401);
        given().auth().oauth2(Tokens.stranger("officer")).get(path).then().statusCode(404);
        as("auditor").get(path).then().statusCode(200).body("actions.allowed", not(hasItem(true)));
        as("endorser")
                .contentType("application/json")
                .body("{}")
                .post(PROPOSALS)
                .then()
                .statusCode(403);
        as("auditor")
                .contentType("application/json")
                .body("{}")
                .post(PROPOSALS)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.stranger("officer"))
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("{}")
                .put(path)
                .then()
                .statusCode(404);
    }
}
