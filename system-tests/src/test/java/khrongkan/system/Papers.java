package khrongkan.system;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The request bodies of a small office: two plants, three budget lines of 3,000 baht, one proposal. */
final class Papers {

    private Papers() {}

    static Map<String, Object> fund(String mark, String size) {
        return Map.of(
                "name",
                "งบทดสอบ " + mark,
                "fiscalYear",
                2547,
                "codes",
                Map.of("budgetCode", "B-" + mark, "sourceOfFund", "4711000"),
                "allocated",
                new BigDecimal(size));
    }

    static Map<String, Object> organization(String mark, int number) {
        return Map.of(
                "name",
                "โรงปุ๋ยชีวภาพ " + number + " " + mark,
                "kind",
                "COMMUNITY_ENTERPRISE",
                "address",
                Map.of("province", "33", "district", "3301", "subdistrict", "330101", "line", "หมู่ 1"));
    }

    static Map<String, Object> seminar(String mark) {
        return Map.of(
                "title",
                "สัมมนา " + mark,
                "startsOn",
                "2004-01-21",
                "endsOn",
                "2004-01-21",
                "venue",
                Map.of("name", "ห้องประชุม", "kind", "GOVERNMENT"),
                "capacity",
                2,
                "groups",
                List.of(Map.of("code", "PROVINCIAL", "name", "โรงปุ๋ยชีวภาพ", "expected", 2)));
    }

    static Map<String, Object> registration(String organization) {
        return Map.of("organizationId", organization, "role", "TRAINEE", "group", "PROVINCIAL");
    }

    static Map<String, Object> budget(String mark, String seminar, String fund) {
        return budget(mark, seminar, fund, "2860.00");
    }

    /** Two heads: 60 baht of meals and 80 of snacks; the lump sum brings the total to what a test wants. */
    static Map<String, Object> budget(String mark, String seminar, String fund, String lumpSum) {
        var budget = new HashMap<String, Object>();
        budget.put("title", "ค่าใช้จ่าย " + mark);
        budget.put("fiscalYear", 2547);
        budget.put("eventDate", "2004-01-21");
        budget.put("seminarId", seminar);
        budget.put("fundId", fund);
        budget.put("trainingClass", "EXTERNAL");
        budget.put("venueKind", "GOVERNMENT");
        budget.put("lines", lines(new BigDecimal(lumpSum)));
        return budget;
    }

    static List<Map<String, Object>> lines(BigDecimal lumpSum) {
        var people = Map.of("kind", "PEOPLE", "headcount", "TRAINEE");
        return List.of(
                line("MEAL", "30.00", List.of(factor("DAYS", 1), people)),
                line("SNACK", "20.00", List.of(factor("DAYS", 1), factor("MEALS", 2), people)),
                Map.of("category", "MATERIAL", "description", "ค่าวัสดุอุปกรณ์", "lumpSum", lumpSum));
    }

    private static Map<String, Object> line(String category, String rate, List<Map<String, ?>> factors) {
        return Map.of(
                "category",
                category,
                "description",
                "ค่า " + category,
                "unitRate",
                new BigDecimal(rate),
                "factors",
                factors);
    }

    private static Map<String, ?> factor(String kind, int value) {
        return Map.of("kind", kind, "value", value);
    }

    static Map<String, Object> proposal(String mark, String seminar, String budget) {
        var proposal = new HashMap<String, Object>();
        proposal.put("title", "โครงการ " + mark);
        proposal.put("rationale", "เหตุผล");
        proposal.put("objectives", List.of("เพื่อทดสอบ"));
        proposal.put("methods", List.of("จัดสัมมนา"));
        proposal.put("targets", List.of(Map.of("text", "โรงปุ๋ยชีวภาพ", "quantity", 2, "unit", "แห่ง")));
        proposal.put("period", Map.of("from", "2004-01-21", "to", "2004-01-21"));
        proposal.put("office", "สำนักงานอุตสาหกรรมจังหวัดศรีสะเกษ");
        proposal.put("venue", "ห้องประชุม");
        proposal.put("expectedResults", List.of("เกิดเครือข่าย"));
        proposal.put("seminarId", seminar);
        proposal.put("budgetId", budget);
        proposal.put(
                "signatories",
                Map.of(
                        "author", Map.of("name", "นายรัชรุจ บุญครอง", "position", "หัวหน้าฝ่ายส่งเสริมอุตสาหกรรม"),
                        "endorser", Map.of("name", "นายสมบูรณ์ มณีท่าโพธิ์", "position", "อุตสาหกรรมจังหวัดศรีสะเกษ")));
        return proposal;
    }
}
