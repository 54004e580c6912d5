package khrongkan.budget;

import static khrongkan.budget.Api.BUDGETS;
import static khrongkan.budget.Api.FUNDS;
import static khrongkan.budget.Api.approved;
import static khrongkan.budget.Api.as;
import static khrongkan.budget.Api.budget;
import static khrongkan.budget.Api.change;
import static khrongkan.budget.Api.finance;
import static khrongkan.budget.Api.fund;
import static khrongkan.budget.Api.officer;
import static khrongkan.budget.Api.reserve;
import static khrongkan.budget.expenditure.Spending.LINES;
import static khrongkan.budget.expenditure.Spending.accept;
import static khrongkan.budget.expenditure.Spending.agree;
import static khrongkan.budget.expenditure.Spending.claimed;
import static khrongkan.budget.expenditure.Spending.clear;
import static khrongkan.budget.expenditure.Spending.lend;
import static khrongkan.budget.expenditure.Spending.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.testing.Copy;
import khrongkan.kit.testing.Lists;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list of this service tells what was changed in it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class SynchronisationTest {

    /** For each list, what is seen in a copy of it. */
    static final Map<String, Seen> LISTS = Map.ofEntries(
            Map.entry(FUNDS, SynchronisationTest::funds),
            Map.entry(FUNDS + "/report", SynchronisationTest::report),
            Map.entry(FUNDS + "/transfers", SynchronisationTest::transfers),
            Map.entry(FUNDS + "/{id}/movements", SynchronisationTest::movements),
            Map.entry("/api/v1/rate-schedules", SynchronisationTest::rateSchedules),
            Map.entry(BUDGETS, SynchronisationTest::budgets),
            Map.entry(BUDGETS + "/summary", SynchronisationTest::summary),
            Map.entry(BUDGETS + "/advances", SynchronisationTest::openAdvances),
            Map.entry(BUDGETS + "/{id}/advances", SynchronisationTest::advances),
            Map.entry(BUDGETS + "/{id}/receipts", SynchronisationTest::receipts),
            Map.entry(BUDGETS + "/{id}/line-transfers", SynchronisationTest::lineTransfers),
            Map.entry(BUDGETS + "/{id}/revisions", SynchronisationTest::revisions),
            Map.entry("/api/v1/audit/budget", SynchronisationTest::audit));

    @FunctionalInterface
    interface Seen {
        void in(String path);
    }

    @Test
    void no_list_is_forgotten() {
        assertThat(Lists.of("khrongkan.budget")).isEqualTo(new TreeSet<>(LISTS.keySet()));
    }

    static Iterable<String> lists() {
        return new TreeSet<>(LISTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_copy_is_told_what_was_changed(String path) {
        LISTS.get(path).in(path);
    }

    private static void funds(String path) {
        var id = fund("100");
        var copy = copy(path, "id").refresh();
        assertThat(copy.refresh().told()).isEmpty();
        reserve(budget(id, "40"), 1, UUID.randomUUID(), 1).statusCode(201);

        assertThat(copy.refresh().told()).contains(id);
        assertThat(copy.items().get(id)).containsEntry("reserved", 40f);
        assertThat(new Copy(() -> as(Tokens.stranger("officer")), path, "id")
                        .refresh()
                        .items())
                .doesNotContainKey(id);
        assertThat(new Copy(() -> as(Tokens.of("auditor")), path, "id")
                        .refresh()
                        .items())
                .containsKey(id);
    }

    private static void report(String path) {
        var office = "REPORT-" + UUID.randomUUID();
        var token = Tokens.person("finance", office, "finance");
        open(token, 2547, "100");
        open(token, 2548, "7");
        var copy = new Copy(() -> as(token), path, "fiscalYear").refresh();
        assertThat(copy.items()).containsOnlyKeys("2547", "2548");
        open(token, 2547, "20");

        assertThat(copy.refresh().told()).containsExactly("2547");
        assertThat(copy.items().get("2547").toString()).contains("allocated=120.0");
    }

    private static void open(String token, int year, String allocated) {
        as(token)
                .body("{\"name\":\"งบ\",\"fiscalYear\":%d,\"allocated\":%s}".formatted(year, allocated))
                .post(FUNDS)
                .then()
                .statusCode(201);
    }

    private static void transfers(String path) {
        var from = fund("100");
        var to = fund("0");
        var copy = copy(path, "id").refresh();
        var id = finance()
                .body("""
                        {"kind":"TRANSFER","fromFundId":"%s","toFundId":"%s","amount":10,"orderNumber":"1/2547","reason":"ย้าย"}""".formatted(from, to))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        assertThat(copy.refresh().told()).contains(id);
    }

    private static void movements(String path) {
        var id = fund("100");
        var copy = copy(path.replace("{id}", id), "id").refresh();
        assertThat(copy.items()).hasSize(1);
        reserve(budget(id, "40"), 1, UUID.randomUUID(), 1).statusCode(201);

        assertThat(copy.refresh().told()).hasSize(1);
        assertThat(copy.items()).hasSize(2);
    }

    private static void rateSchedules(String path) {
        var regime = "SYNC-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var ours = Tokens.person("finance", "SYNC", "finance");
        var here = new Copy(() -> as(ours), path, "regime").refresh();
        var there = new Copy(() -> as(Tokens.stranger("finance")), path, "regime").refresh();
        assertThat(there.items()).isNotEmpty();
        as(ours).contentType("text/csv")
                .body("""
                        regime,regimeTitle,office,code,nameTh,nameEn,unit,ceiling,venue,trainingClass,sessionKind,effectiveFrom,source,verified
                        %s,หลักเกณฑ์ของหน่วยงาน,SYNC,SNACK,ว่าง,Snack,คน,30,,,,2021-01-01,S13,true
                        """.formatted(regime))
                .post(path + "/imports")
                .then()
                .statusCode(200)
                .body("applied", equalTo(true));

        assertThat(here.refresh().told()).containsExactly(regime);
        assertThat(there.refresh().told()).isEmpty();
        assertThat(there.gone()).isEmpty();
    }

    private static void budgets(String path) {
        var fund = fund("100");
        var id = budget(fund, "1");
        var kept = budget(fund, "2");
        var drafts = copy(path + "?status=DRAFT", "id").refresh();
        assertThat(drafts.items()).containsKeys(id, kept);
        change(id, 1, fund, "3").then().statusCode(200);
        assertThat(drafts.refresh().items().get(id)).containsEntry("total", 3f);
        reserve(kept, 1, UUID.randomUUID(), 1).statusCode(201);
        assertThat(drafts.refresh().gone().get(kept)).containsOnlyKeys("id");
        officer().header("If-Match", "\"2\"").delete(path + "/" + id).then().statusCode(204);

        assertThat(drafts.refresh().gone().get(id)).containsKey("deletedAt");
        assertThat(drafts.items()).doesNotContainKeys(id, kept);
    }

    private static void summary(String path) {
        var office = "SYNC-" + UUID.randomUUID();
        var token = Tokens.person("officer", office, "officer");
        var copy = new Copy(() -> as(token), path + "?by=STATUS&by=FISCAL_YEAR", "status");
        var budget = as(token)
                .body(Api.body("", "{\"category\":\"MATERIAL\",\"description\":\"วัสดุ\",\"lumpSum\":5}"))
                .post(BUDGETS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(copy.refresh().items()).containsKey("DRAFT"));
        as(token)
                .header("If-Match", "\"1\"")
                .delete(BUDGETS + "/" + budget)
                .then()
                .statusCode(204);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(copy.refresh().gone()).containsKey("2547/DRAFT"));
    }

    private static void openAdvances(String path) {
        var budget = approved(fund("9000"), LINES);
        var copy = copy(path, "id").refresh();
        var id = lend(budget, "SYNC-" + UUID.randomUUID(), "100", "2004-02-14").<String>path("id");
        assertThat(copy.refresh().told()).contains(id);
        clear(budget, id, 0, "100").then().statusCode(200);

        assertThat(copy.refresh().gone().get(id)).containsKey("deletedAt");
    }

    private static void advances(String path) {
        var budget = approved(fund("9000"), LINES);
        var copy = copy(path.replace("{id}", budget), "id").refresh();
        var id = lend(budget, "SYNC-" + UUID.randomUUID(), "100", "2004-02-14").<String>path("id");
        assertThat(copy.refresh().told()).containsExactly(id);
        clear(budget, id, 0, "100").then().statusCode(200);

        assertThat(copy.refresh().items().get(id)).containsEntry("state", "CLEARED");
    }

    private static void receipts(String path) {
        var budget = approved(fund("9000"), LINES);
        var copy = copy(path.replace("{id}", budget), "id").refresh();
        var id = claimed(budget, 1, "10");
        var other = claimed(budget, 2, "20");
        assertThat(copy.refresh().told()).containsExactlyInAnyOrder(id, other);
        accept(budget, id, 0, 1, "10", null).then().statusCode(200);
        assertThat(copy.refresh().items().get(id)).containsEntry("accepted", 10f);
        officer()
                .header("If-Match", "\"0\"")
                .delete(BUDGETS + "/" + budget + "/receipts/" + other)
                .then()
                .statusCode(204);

        assertThat(copy.refresh().gone().get(other)).containsKey("deletedAt");
        assertThat(copy.items()).containsOnlyKeys(id);
    }

    private static void lineTransfers(String path) {
        var budget = approved(fund("9000"), LINES);
        var copy = copy(path.replace("{id}", budget), "id").refresh();
        var id = transfer(budget, 1, 2, "5").<String>path("id");
        assertThat(copy.refresh().told()).containsExactly(id);
        agree(budget, id, "{\"approved\":true,\"orderNumber\":\"1/2547\"}")
                .then()
                .statusCode(200);

        assertThat(copy.refresh().items().get(id)).containsEntry("state", "APPROVED");
    }

    private static void revisions(String path) {
        var budget = budget(fund("100"), "1");
        var copy = copy(path.replace("{id}", budget), "number").refresh();
        assertThat(copy.items()).isEmpty();
        reserve(budget, 1, UUID.randomUUID(), 1).statusCode(201);

        assertThat(copy.refresh().told()).containsExactly("1");
    }

    private static void audit(String path) {
        var copy = new Copy(() -> as(Tokens.of("admin")), path, "id").refresh();
        var id = fund("100");

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(copy.refresh().items().values())
                        .anySatisfy(entry -> assertThat(entry).containsEntry("resources", List.of(id))));
    }

    private static Copy copy(String path, String id) {
        return new Copy(() -> as(Tokens.of("officer", "finance")), path, id);
    }
}
