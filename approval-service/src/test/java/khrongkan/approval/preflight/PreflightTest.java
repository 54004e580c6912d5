package khrongkan.approval.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import khrongkan.approval.testing.Journey;
import khrongkan.approval.testing.Office;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class PreflightTest {

    private static final String PLAN = """
            {"startsOn":"2004-01-21","endsOn":"2004-01-21","title":"สัมมนา"}""";
    private static final String HEADS = """
            {"organizations":38,"people":38,"matches":true,"byGroup":[
             {"code":"PROVINCIAL","name":"โรงปุ๋ยชีวภาพ","expected":33,"registered":33},
             {"code":"COOPERATIVE","name":"สหกรณ์","expected":5,"registered":5}]}""";
    private static final String CLASH = """
            {"items":[{"organizationId":"%s","organization":"โรงปุ๋ย 7","seminarId":"%s","seminar":"อบรมปุ๋ย",
             "startsOn":"2004-01-21","endsOn":"2004-01-21","samePerson":false}],"next":null}""";

    private final Office office = Office.founded();
    private final String seminar = UUID.randomUUID().toString();
    private final String budget = UUID.randomUUID().toString();

    @BeforeEach
    void the_others_have_nothing_to_say() {
        answer("participants/api/v1/seminars/" + seminar + "/headcount", HEADS);
        answer("participants/api/v1/seminars/" + seminar + "/clashes", "{\"items\":[]}");
        answer("participants/api/v1/seminars/" + seminar, PLAN);
        answer("/budgets/" + budget, budget("[]"));
    }

    @AfterEach
    void nothing_stays_laid_down() {
        for (var path : List.of("/headcount", "/clashes")) {
            OtherServices.forget("participants/api/v1/seminars/" + seminar + path);
        }
        OtherServices.forget("participants/api/v1/seminars/" + seminar);
        OtherServices.forget("/budgets/" + budget);
    }

    @Test
    void a_proposal_in_order_has_only_what_is_to_be_known() {
        look(whole())
                .body("ready", equalTo(true))
                .body("stops", equalTo(0))
                .body("warnings", equalTo(0))
                .body("revision", equalTo(1))
                .body("findings.code", hasItems("PERIOD_PAST", "HOLIDAYS_NOT_ON_FILE"));
    }

    @Test
    void what_a_signer_would_send_back_is_told_with_the_place_to_mend_it() {
        var document = whole();
        document.remove("rationale");
        document.put("methods", List.of("จัดสัมมนาในวันพฤหัสบดีที่ 21 มกราคม 2547", "วันพุธที่ ๒๑ มกราคม ๒๕๔๗"));
        document.put("targets", List.of(Map.of("text", "โรงปุ๋ย", "quantity", 40, "unit", "แห่ง")));
        document.put("agenda", List.of(Map.of("day", "2004-01-22", "text", "เปิด")));
        document.put("indicators", List.of(indicator()));
        holiday();
        answer(
                "participants/api/v1/seminars/" + seminar + "/headcount",
                HEADS.replace("\"registered\":5", "\"registered\":3"));
        answer(
                "participants/api/v1/seminars/" + seminar + "/clashes",
                CLASH.formatted(UUID.randomUUID(), UUID.randomUUID()));
        answer("participants/api/v1/seminars/" + seminar, PLAN.replace("2004-01-21", "2004-01-20"));
        answer("/budgets/" + budget, budget("""
                [{"code":"ABOVE_CEILING","severity":"STOP","pointer":"/lines/0","text":"เกินอัตรา"},
                 {"code":"OVER_FUND","severity":"STOP","pointer":"/fundId","text":"เงินไม่พอ","override":{"reason":"x"}}]"""));
        office.as("admin", "admin")
                .body(Map.of(
                        "sections",
                        List.of(Map.of("code", "RATIONALE", "required", true)),
                        "attachments",
                        List.of("AGENDA", "QUOTATION")))
                .post("/api/v1/templates")
                .then()
                .statusCode(201);

        var answer = look(document);
        answer.body("ready", equalTo(false))
                .body("stops", equalTo(1))
                .body("findings[0].code", equalTo("ABOVE_CEILING"))
                .body("findings[0].text", equalTo("เกินอัตรา"))
                .body("findings[0].where.href", equalTo("/api/v1/budgets/" + budget))
                .body("findings[0].where.pointer", equalTo("/lines/0"))
                .body("findings.find { it.code == 'OVER_FUND' }.severity", equalTo("NOTE"))
                .body(text("SECTION_MISSING"), containsString("Rationale"))
                .body("findings.find { it.code == 'SECTION_MISSING' }.where.pointer", equalTo("/rationale"))
                .body(text("WEEKDAY_WRONG"), containsString("วันพุธที่ 21 มกราคม 2547"))
                .body("findings.findAll { it.code == 'WEEKDAY_WRONG' }.size()", equalTo(1))
                .body("findings.find { it.code == 'WEEKDAY_WRONG' }.where.pointer", equalTo("/methods/0"))
                .body(text("GROUP_DIFFERS"), equalTo("The group สหกรณ์ has 3 of 5 expected."))
                .body(text("ORGANIZATION_BOOKED"), containsString("โรงปุ๋ย 7"))
                .body(text("HOLIDAY"), containsString("วันหยุดจังหวัด"))
                .body("findings.findAll { it.code == 'ATTACHMENT_MISSING' }.size()", equalTo(2))
                .body(
                        "findings.code",
                        hasItems("TARGET_DIFFERS", "AGENDA_OUTSIDE", "SEMINAR_DATE_DIFFERS", "BASELINE_OPEN"));
        assertThat(answer.extract().jsonPath().getList("findings.severity", String.class))
                .isSortedAccordingTo(Comparator.comparing(Severity::valueOf));
    }

    @Test
    void without_the_needful_a_submission_would_be_refused() {
        look(new TreeMap<>(Map.of("rationale", "x")))
                .body("ready", equalTo(false))
                .body(
                        "findings.findAll { it.severity == 'STOP' }.code",
                        hasItems("TITLE_NEEDED", "BUDGET_NEEDED", "SEMINAR_NEEDED"));
    }

    @Test
    void a_service_that_is_away_is_a_finding_and_no_error() {
        for (var path : List.of("/headcount", "/clashes")) {
            OtherServices.answer("participants/api/v1/seminars/" + seminar + path, 503, "", "{}");
        }
        OtherServices.answer("/budgets/" + budget, 0, "", "");
        look(whole()).body("findings.code", hasItems("LIST_NOT_LOOKED_AT", "BUDGET_NOT_LOOKED_AT"));

        OtherServices.answer("/budgets/" + budget, 404, "", "{\"code\":\"not-found\"}");
        look(whole())
                .body("findings.code", hasItem("BUDGET_GONE"))
                .body("findings.code", not(hasItem("BUDGET_NOT_LOOKED_AT")));
    }

    @Test
    void an_authority_that_falls_short_and_a_vacant_post_are_named() {
        var head = office.post("อุตสาหกรรมจังหวัด");
        var deputy = office.post("รองผู้ว่าราชการจังหวัด");
        var governor = office.post("ผู้ว่าราชการจังหวัด");
        office.authority(head, "OWN_POST", "author");
        office.authority(deputy, "OWN_POST", "damrong", "ceiling", 2000);
        office.route(List.of(), head, List.of(Office.approver(deputy, null))).statusCode(201);
        look(whole())
                .body(text("AUTHORITY_SHORT"), containsString("2,000.00"))
                .body("findings.code", hasItem("ONLY_THE_AUTHOR"));

        office.route(List.of(), head, List.of(Office.approver(deputy, null), Office.approver(governor, null)))
                .statusCode(201);
        look(whole())
                .body("findings.code", hasItems("PASSED_OVER", "POST_VACANT"))
                .body("findings.code", not(hasItem("AUTHORITY_SHORT")));

        office.route(List.of(), head, List.of(Office.approver(deputy, 1000))).statusCode(201);
        look(whole()).body("ready", equalTo(false)).body(text("NO_APPROVER"), containsString("3,000.00"));
    }

    private ValidatableResponse look(Map<String, Object> document) {
        String id = office.as("author", "officer")
                .body(document)
                .post(Journey.PROPOSALS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return office.as("author", "officer")
                .get(Journey.PROPOSALS + "/" + id + "/preflight")
                .then()
                .statusCode(200);
    }

    private Map<String, Object> whole() {
        Map<String, Object> document = new TreeMap<>();
        document.put("title", "โครงการ");
        document.put("rationale", "เหตุผล");
        document.put("objectives", List.of("เพื่อทดสอบ"));
        document.put("methods", List.of("จัดสัมมนาในวันพุธที่ 21 มกราคม 2547"));
        document.put("targets", List.of(Map.of("text", "โรงปุ๋ยชีวภาพ", "quantity", 38, "unit", "แห่ง")));
        document.put("period", Map.of("from", "2004-01-21", "to", "2004-01-21"));
        document.put("office", "สำนักงานอุตสาหกรรมจังหวัด");
        document.put("venue", "ห้องประชุม");
        document.put("expectedResults", List.of("เกิดเครือข่าย"));
        document.put("signatories", Map.of("author", Map.of("name", "นายรัชรุจ บุญครอง")));
        document.put("seminarId", seminar);
        document.put("budgetId", budget);
        return document;
    }

    private static Map<String, Object> indicator() {
        Map<String, Object> indicator = new TreeMap<>(Map.of("key", "SALES", "text", "ยอดขาย", "kind", "OUTCOME"));
        indicator.putAll(Map.of("measure", "CHANGE_PERCENT", "operator", "AT_LEAST", "target", 20, "unit", "%"));
        return indicator;
    }

    private void holiday() {
        office.as("admin", "admin")
                .body(Map.of("day", "2004-01-21", "name", "วันหยุดจังหวัด", "source", "ประกาศจังหวัด"))
                .post("/api/v1/holidays")
                .then()
                .statusCode(201);
    }

    private String budget(String findings) {
        return """
                {"total":3000.00,"fundId":"%s","seminarId":"%s","eventDate":"2004-01-21","findings":%s}""".formatted(UUID.randomUUID(), seminar, findings);
    }

    private static String text(String code) {
        return "findings.find { it.code == '" + code + "' }.text";
    }

    private static void answer(String path, String body) {
        OtherServices.answer(path, 200, "", body);
    }
}
