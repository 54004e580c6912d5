package khrongkan.budget.fund;

import static khrongkan.budget.Api.FUNDS;
import static khrongkan.budget.Api.as;
import static khrongkan.budget.Api.finance;
import static khrongkan.budget.Api.fund;
import static khrongkan.budget.Api.officer;
import static khrongkan.budget.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import khrongkan.budget.Api;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class FundResourceTest {

    @Test
    void finance_opens_a_fund_and_the_office_sees_it() {
        var id = fund("10000.00");

        officer()
                .get(FUNDS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("fiscalYear", equalTo(2547))
                .body("codes.budgetCode", equalTo("0700"))
                .body(containsString("\"allocated\":10000.00"))
                .body(containsString("\"reserved\":0.00"))
                .body(containsString("\"available\":10000.00"));
        officer().get(FUNDS + "?fiscalYear=2547&limit=200").then().body("items.id", hasItem(id));
        officer().get(FUNDS + "?fiscalYear=2548&limit=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void another_office_sees_nothing_and_nobody_else_opens_funds() {
        var id = fund("10000.00");

        problem(as(Tokens.stranger("finance")).get(FUNDS + "/" + id), 404, "not-found");
        problem(as(Tokens.stranger("finance")).get(FUNDS + "/" + id + "/movements"), 404, "not-found");
        problem(allocate(Tokens.stranger("finance"), id, 0, "1"), 404, "not-found");
        problem(officer().body("{}").post(FUNDS), 403, "role-missing");
        as(Tokens.stranger("finance")).get(FUNDS + "?limit=200").then().body("items.id", not(hasItem(id)));
        as(Tokens.person("auditor", "OAG", "auditor"))
                .get(FUNDS + "/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void an_allocation_changes_but_never_below_what_is_promised() {
        var id = fund("10000.00");
        var budget = Api.budget(id, "3000.00");
        Api.reserve(budget, 1, UUID.randomUUID(), 1).statusCode(201);

        allocate(Tokens.of("finance"), id, 0, "3000.00").then().statusCode(200).header("ETag", "\"1\"");
        problem(allocate(Tokens.of("finance"), id, 1, "2999.99"), 409, "allocation-below-use")
                .body("detail", containsString("2,999.99"));
        problem(allocate(Tokens.of("finance"), id, 0, "5000.00"), 412, "overtaken");
        problem(finance().body("{\"allocated\":1}").put(FUNDS + "/" + id + "/allocation"), 428, "if-match-missing");
        Api.assertFund(id, 3000f, 0f, 0f);
        officer()
                .get(FUNDS + "/" + id + "/movements")
                .then()
                .body("items.kind", contains("ALLOCATE", "RESERVED", "ALLOCATE"))
                .body("items.actor", contains("finance", "service", "finance"))
                .body("items.allocated", contains(10000f, 0f, -7000f));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"name\":\"a\",\"fiscalYear\":2547,\"allocated\":-1 | /allocated | positive-or-zero",
                "\"name\":\"a\",\"fiscalYear\":2547,\"allocated\":1.001 | /allocated | digits",
                "\"name\":\"a\",\"fiscalYear\":2547,\"allocated\":1E15 | /allocated | digits",
                "\"name\":\"a\",\"fiscalYear\":2547 | /allocated | not-null",
                "\"name\":\"a\",\"fiscalYear\":2004,\"allocated\":1 | /fiscalYear | min",
                "\"name\":\" \",\"fiscalYear\":2547,\"allocated\":1 | /name | not-blank",
                "\"name\":\"a\",\"fiscalYear\":2547,\"allocated\":1,\"codes\":{\"a\":7} | /codes/a | wrong-type",
            })
    void a_bad_fund_is_refused_by_field(String fields, String pointer, String rule) {
        problem(finance().body("{" + fields + "}").post(FUNDS), 400, "invalid-request")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(rule));
    }

    private static Response allocate(String token, String id, int version, String allocated) {
        return as(token)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"allocated\":" + allocated + "}")
                .put(FUNDS + "/" + id + "/allocation");
    }
}
