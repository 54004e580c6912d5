package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A proposal of one test, with a seminar, a budget and a fund of its own, as its people see it through the gateway. */
record Paper(Stack stack, String id, String budget, String fund, String seminar) {

    /** A draft whose budget of 3,000 baht draws on a fund of this size. */
    static Paper draft(Stack stack, String fundSize) {
        var mark = UUID.randomUUID().toString();
        var fund = made(stack.as("finance").body(Papers.fund(mark, fundSize)).post("/api/v1/funds"));
        var seminar = made(stack.as("author").body(Papers.seminar(mark)).post("/api/v1/seminars"));
        for (int plant = 1; plant <= 2; plant++) {
            var organization = made(
                    stack.as("author").body(Papers.organization(mark, plant)).post("/api/v1/organizations"));
            made(stack.as("author")
                    .body(Papers.registration(organization))
                    .post("/api/v1/seminars/" + seminar + "/registrations"));
        }
        var budget =
                made(stack.as("author").body(Papers.budget(mark, seminar, fund)).post("/api/v1/budgets"));
        var proposal = made(
                stack.as("author").body(Papers.proposal(mark, seminar, budget)).post("/api/v1/proposals"));
        return new Paper(stack, proposal, budget, fund, seminar);
    }

    static String made(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("id");
    }

    String path() {
        return "/api/v1/proposals/" + id;
    }

    String seal() {
        return stack.as("author").get(path() + "/dossier").path("seal");
    }

    /** A decision over the dossier as it is now, under a key of its own. */
    Response decide(String user, String action) {
        return decide(user, action, UUID.randomUUID().toString(), seal(), null);
    }

    Response decide(String user, String action, String key, String seal, String comment) {
        var decision = new HashMap<String, Object>(Map.of("action", action));
        if (seal != null) {
            decision.put("seal", seal);
        }
        if (comment != null) {
            decision.put("comment", comment);
        }
        return stack.as(user).header("Idempotency-Key", key).body(decision).post(path() + "/decisions");
    }

    void must(String user, String action) {
        var answer = decide(user, action);
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
    }

    JsonPath read() {
        return stack.as("author").get(path()).jsonPath();
    }

    String state() {
        return read().getString("status");
    }

    List<Map<String, Object>> history() {
        return stack.as("author").get(path() + "/history?limit=200").jsonPath().getList("items");
    }

    JsonPath fundFigures() {
        return stack.as("finance").get("/api/v1/funds/" + fund).jsonPath();
    }

    double reserved() {
        return fundFigures().getDouble("reserved");
    }

    double committed() {
        return fundFigures().getDouble("committed");
    }
}
