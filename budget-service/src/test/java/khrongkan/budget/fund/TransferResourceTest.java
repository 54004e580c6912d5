package khrongkan.budget.fund;

import static khrongkan.budget.Api.FUNDS;
import static khrongkan.budget.Api.as;
import static khrongkan.budget.Api.finance;
import static khrongkan.budget.Api.fund;
import static khrongkan.budget.Api.officer;
import static khrongkan.budget.Api.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import khrongkan.budget.Api;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import khrongkan.thai.FiscalYear;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class TransferResourceTest {

    private static final String TRANSFERS = FUNDS + "/transfers";

    @Test
    void free_money_goes_to_another_fund_and_the_transfer_is_kept() {
        var from = fund("1000.00");
        var to = fund("0");
        var id = transfer("TRANSFER", from, to, "400.25")
                .then()
                .statusCode(201)
                .body("kind", equalTo("TRANSFER"))
                .body("orderNumber", equalTo("ศก 0033/12"))
                .body("actor", equalTo("finance"))
                .body(containsString("\"amount\":400.25"))
                .extract()
                .<String>path("id");

        Api.assertFund(from, 0f, 0f, 599.75f);
        Api.assertFund(to, 0f, 0f, 400.25f);
        officer().get(TRANSFERS + "/" + id).then().statusCode(200).body("reason", equalTo("เหลือจ่าย"));
        officer().get(TRANSFERS + "?limit=200").then().body("items.id", hasItem(id));
        officer()
                .get(FUNDS + "/" + to + "/movements")
                .then()
                .body("items.kind", contains("ALLOCATE", "TRANSFER_IN"))
                .body("items[1].reference", equalTo(id));
        officer().get(FUNDS + "/" + from).then().header("ETag", "\"1\"");
    }

    @Test
    void what_is_promised_is_not_transferred() {
        var from = fund("1000.00");
        var to = fund("0");
        Api.reserve(Api.budget(from, "600.01"), 1, UUID.randomUUID(), 1).statusCode(201);

        problem(transfer("TRANSFER", from, to, "400.00"), 409, "fund-exceeded")
                .body("detail", containsString("399.99"));
        transfer("TRANSFER", from, to, "399.99").then().statusCode(201);
        Api.assertFund(from, 600.01f, 0f, 0f);
    }

    @Test
    void money_is_carried_into_the_next_year_where_the_fund_is_opened_once() {
        var from = fund("1000.00");
        var first = transfer("CARRY_FORWARD", from, null, "100.00")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("toFundId");
        var name = "งบพัฒนาจังหวัด";
        officer()
                .get(FUNDS + "/" + first)
                .then()
                .body("fiscalYear", equalTo(2548))
                .body("name", equalTo(name))
                .body("codes.budgetCode", equalTo("0700"));
        transfer("CARRY_FORWARD", from, null, "50.00").then().statusCode(201).body("toFundId", equalTo(first));
        problem(transfer("TRANSFER", from, first, "1.00"), 409, "transfer-of-other-year")
                .body("detail", containsString("2548"));
        problem(transfer("CARRY_FORWARD", from, fund("0"), "1.00"), 409, "transfer-of-other-year");
        Api.assertFund(from, 0f, 0f, 850f);
    }

    @Test
    void a_transfer_is_refused_where_it_makes_no_sense() {
        var from = fund("1000.00");

        problem(transfer("TRANSFER", from, from, "1.00"), 400, "invalid-request")
                .body("errors.code", contains("same-fund"));
        problem(transfer("TRANSFER", from, null, "1.00"), 400, "invalid-request")
                .body("errors.pointer", contains("/toFundId"));
        problem(transfer("TRANSFER", from, UUID.randomUUID().toString(), "1.00"), 400, "invalid-request");
        problem(transfer("TRANSFER", from, fund("0"), "0.00"), 400, "invalid-request")
                .body("errors.code", contains("positive"));
        var body = body("TRANSFER", from, fund("0"), "1.00");
        problem(officer().body(body).post(TRANSFERS), 403, "role-missing");
        problem(as(Tokens.stranger("finance")).body(body).post(TRANSFERS), 400, "invalid-request");
        problem(finance().body(body.replace("\"ศก 0033/12\"", "\" \"")).post(TRANSFERS), 400, "invalid-request");
    }

    @Test
    void a_transfer_of_another_office_is_not_shown() {
        var id = transfer("TRANSFER", fund("10.00"), fund("0"), "1.00").<String>path("id");

        problem(as(Tokens.stranger("finance")).get(TRANSFERS + "/" + id), 404, "not-found");
        as(Tokens.stranger("finance")).get(TRANSFERS + "?limit=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void a_repeated_transfer_moves_money_once() {
        var from = fund("1000.00");
        var body = body("TRANSFER", from, fund("0"), "10.00");
        var key = UUID.randomUUID().toString();
        for (int time = 0; time < 3; time++) {
            finance()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(TRANSFERS)
                    .then()
                    .statusCode(201);
        }

        Api.assertFund(from, 0f, 0f, 990f);
    }

    @Test
    void the_report_adds_up_by_office_year_and_quarter() {
        var token = Tokens.person("finance", "REPORT-" + UUID.randomUUID(), "finance");
        for (var allocated : new String[] {"70.00", "30.50"}) {
            as(token)
                    .body("{\"name\":\"งบ\",\"fiscalYear\":2547,\"allocated\":%s}".formatted(allocated))
                    .post(FUNDS)
                    .then()
                    .statusCode(201);
        }
        var today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
        var year = FiscalYear.of(today);

        var row = as(token).get(FUNDS + "/report?fiscalYear=2547").jsonPath().getMap("items[0]");
        assertThat(row).containsEntry("fiscalYear", 2547).containsEntry("allocated", 100.5f);
        assertThat(row).containsEntry("available", 100.5f).containsEntry("spent", 0f);
        as(token)
                .get(FUNDS + "/report")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].quarters.year", contains(year.buddhistYear()))
                .body("items[0].quarters.quarter", contains(year.quarter(today)))
                .body("items[0].quarters[0].moved.allocated", equalTo(100.5f))
                .body("items[0].quarters[0].closing.available", equalTo(100.5f));
        as(token).get(FUNDS + "/report?fiscalYear=2548").then().body("items.size()", equalTo(0));
    }

    @Test
    void codes_of_gfmis_keep_their_zeros_and_are_codes() {
        var body = "{\"name\":\"a\",\"fiscalYear\":2547,\"allocated\":1,\"codes\":{\"sourceOfFund\":\"%s\"}}";
        finance()
                .body(body.formatted("0047110"))
                .post(FUNDS)
                .then()
                .body("codes", equalTo(Map.of("sourceOfFund", "0047110")));
        problem(finance().body(body.formatted("เงินงบ ")).post(FUNDS), 400, "invalid-request")
                .body("errors.pointer", contains("/codes/sourceOfFund"))
                .body("errors.code", contains("bad-code"));
    }

    private static Response transfer(String kind, String from, String to, String amount) {
        return finance().body(body(kind, from, to, amount)).post(TRANSFERS);
    }

    private static String body(String kind, String from, String to, String amount) {
        return """
                {"kind":"%s","fromFundId":"%s",%s"amount":%s,"orderNumber":"ศก 0033/12","reason":"เหลือจ่าย"}""".formatted(kind, from, to == null ? "" : "\"toFundId\":\"" + to + "\",", amount);
    }
}
