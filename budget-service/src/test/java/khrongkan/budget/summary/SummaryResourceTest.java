package khrongkan.budget.summary;

import static khrongkan.budget.Api.BUDGETS;
import static khrongkan.budget.Api.as;
import static khrongkan.budget.Api.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.budget.Api;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class SummaryResourceTest {

    private static final String SUMMARY = BUDGETS + "/summary";
    private static final String MATERIAL = "{\"category\":\"MATERIAL\",\"description\":\"วัสดุ\",\"lumpSum\":%s}";
    private static final String SNACK = "{\"category\":\"SNACK\",\"description\":\"ว่าง\",\"lumpSum\":%s}";

    @Inject
    Folding folding;

    private final String office = "SUMMARY-" + UUID.randomUUID();
    private final String token = Tokens.person("officer", office, "officer");

    @Test
    void budgets_are_summed_up_by_province_year_and_status_with_their_groups() {
        draft("33", MATERIAL.formatted("10.50") + "," + SNACK.formatted("4"));
        draft("33", MATERIAL.formatted("1.25"));
        draft("34", SNACK.formatted("100"));
        draft(null, SNACK.formatted("7"));

        as(token)
                .get(SUMMARY)
                .then()
                .statusCode(200)
                .body("items.province", contains("", "33", "34"))
                .body("items.office", contains(office, office, office))
                .body("items.fiscalYear", contains(2547, 2547, 2547))
                .body("items.status", contains("DRAFT", "DRAFT", "DRAFT"))
                .body("items.budgets", contains(1, 2, 1))
                .body("items.total", contains(7f, 15.75f, 100f))
                .body("items[1].groups", equalTo(Map.of("REMUNERATION", 0f, "OPERATING", 4f, "SUPPLIES", 11.75f)));
        as(token)
                .get(SUMMARY + "?by=FISCAL_YEAR")
                .then()
                .body("items", hasSize(1))
                .body("items[0].total", equalTo(122.75f))
                .body("items[0].keySet()", not(hasItem("province")));
        as(token).get(SUMMARY + "?province=34").then().body("items.total", contains(100f));
        as(token).get(SUMMARY + "?fiscalYear=2546").then().body("items", hasSize(0));
        as(token).get(SUMMARY + "?status=HELD").then().body("items", hasSize(0));
    }

    @Test
    void each_write_counts_at_once_and_folding_changes_nothing() {
        var id = draft("33", MATERIAL.formatted("10.50"));
        var other = draft("34", MATERIAL.formatted("1"));
        assertThat(totals()).containsExactly(10.5f, 1f);

        as(token)
                .header("If-Match", "\"1\"")
                .body(body("34", SNACK.formatted("20")))
                .put(BUDGETS + "/" + id)
                .then()
                .statusCode(200)
                .body("province", equalTo("34"));
        assertThat(totals()).containsExactly(21f);
        folding.fold();
        assertThat(totals()).containsExactly(21f);
        as(token)
                .header("If-Match", "\"1\"")
                .delete(BUDGETS + "/" + other)
                .then()
                .statusCode(204);
        assertThat(totals()).containsExactly(20f);
        folding.fold();
        assertThat(totals()).containsExactly(20f);
    }

    @Test
    void pages_follow_each_other() {
        for (var province : List.of("10", "11", "12")) {
            draft(province, MATERIAL.formatted("1"));
        }
        var first = as(token).get(SUMMARY + "?limit=2").jsonPath();
        var second = as(token)
                .get(SUMMARY + "?limit=2&cursor=" + first.getString("next"))
                .jsonPath();

        assertThat(provinces(first)).containsExactly("10", "11");
        assertThat(provinces(second)).containsExactly("12");
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void only_who_reads_all_offices_sees_another_one() {
        draft("33", MATERIAL.formatted("1"));

        as(Tokens.stranger("officer"))
                .get(SUMMARY + "?office=" + office)
                .then()
                .body("items.office", not(hasItem(office)));
        as(Tokens.person("auditor", "OAG", "auditor"))
                .get(SUMMARY + "?office=" + office)
                .then()
                .body("items.office", contains(office));
        problem(as(token).get(SUMMARY + "?by=COLOUR"), 400, "invalid-request");
        problem(as(token).body(body("3", MATERIAL.formatted("1"))).post(BUDGETS), 400, "invalid-request")
                .body("errors.pointer", contains("/province"));
    }

    private List<Float> totals() {
        return as(token).get(SUMMARY).jsonPath().getList("items.total", Float.class);
    }

    private static List<String> provinces(JsonPath page) {
        return page.getList("items.province", String.class);
    }

    private String draft(String province, String lines) {
        return as(token)
                .body(body(province, lines))
                .post(BUDGETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String body(String province, String lines) {
        return Api.body(province == null ? "" : "\"province\":\"" + province + "\",", lines);
    }
}
