package khrongkan.approval.outbox;

import static io.restassured.RestAssured.given;
import static khrongkan.approval.testing.Journey.PROPOSALS;
import static khrongkan.approval.testing.Journey.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import khrongkan.approval.testing.Journey;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.LogLines;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class DeliveryTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    DataSource database;

    @Test
    void a_service_that_is_away_delays_and_loses_nothing() {
        var way = Journey.draft();
        var confirm = "budget/internal/reservations/" + way.id() + "/1/confirm";
        OtherServices.answer(confirm, 503, "", "");
        way.submit().statusCode(200);
        way.decide("endorser", "ENDORSE", way.seal(), null).statusCode(200);
        await().atMost(LONG).until(() -> OtherServices.told("budget", way.id()).size() >= 2);
        way.decide("approver", "APPROVE", way.seal(), null).statusCode(409).body("code", equalTo("hold-unconfirmed"));

        OtherServices.answer(confirm, 0, "", "");
        await().atMost(LONG).until(() -> OtherServices.told("budget", way.id()).size() >= 3);
        OtherServices.forget(confirm);
        await().atMost(LONG)
                .untilAsserted(() ->
                        way.shown("approver").body("actions.find { it.action == 'APPROVE' }.allowed", equalTo(true)));
        way.decide("approver", "APPROVE", way.seal(), null).statusCode(200);
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(OtherServices.told("budget", way.id()))
                        .startsWith("1/confirm")
                        .endsWith("1/commit")
                        .containsOnlyOnce("1/commit"));
        assertThat(OtherServices.told("participants", way.id())).containsExactly("1/confirm", "1/commit");
    }

    @Test
    void a_decision_is_known_by_its_request_and_case_in_the_log_and_at_the_other_services() {
        var way = Journey.draft();
        var seal = way.seal();
        var request = "request-" + way.id();
        var author = as("author").header("X-Request-Id", request).header("X-Case-Reference", "0033/1204");
        try (var log = LogLines.of("khrongkan.approval")) {
            way.decide(author, "SUBMIT", seal, null)
                    .statusCode(200)
                    .header("X-Request-Id", request)
                    .header("X-Case-Reference", "0033/1204");
            assertThat(log.carrying(request))
                    .containsExactly(new LogLines.Line(
                            "decision SUBMIT: proposal " + way.id() + " is SUBMITTED in revision 1",
                            request,
                            "0033/1204"));
        }
        await().atMost(LONG)
                .until(() -> OtherServices.told("budget", way.id()).contains("1/confirm")
                        && OtherServices.told("participants", way.id()).contains("1/confirm"));
        assertThat(OtherServices.CALLS)
                .filteredOn(call -> (call.path() + call.body()).contains(way.id()))
                .hasSize(4)
                .extracting(
                        OtherServices.Call::requestId,
                        OtherServices.Call::caseReference,
                        OtherServices.Call::endUser,
                        OtherServices.Call::caller)
                .containsOnly(tuple(request, "0033/1204", null, "subject=author&office=SSK-INDUSTRY"));
    }

    @Test
    void nothing_overtakes_what_was_said_before() {
        var way = Journey.draft();
        var confirm = "budget/internal/reservations/" + way.id() + "/1/confirm";
        OtherServices.answer(confirm, 503, "", "");
        way.submit().statusCode(200);
        way.decide("author", "RECALL", null, null).statusCode(200);
        await().atMost(LONG).until(() -> OtherServices.told("budget", way.id()).size() >= 2);
        assertThat(OtherServices.told("budget", way.id())).doesNotContain("1/release");
        OtherServices.forget(confirm);
        await().atMost(LONG)
                .untilAsserted(
                        () -> assertThat(OtherServices.told("budget", way.id())).endsWith("1/confirm", "1/release"));
    }

    @Test
    void money_that_has_gone_is_told_to_the_author_and_stops_the_signatures() {
        var way = lost();
        way.shown("author").body("attention.code", contains("hold-lost"));
        way.decide("endorser", "ENDORSE", way.seal(), null).statusCode(409).body("code", equalTo("hold-lost"));
        as("author").queryParam("limit", 200).get("/api/v1/worklist").then().body("items.id", hasItem(way.id()));
        way.decide("author", "RECALL", null, null).statusCode(200).body("attention", hasSize(0));
        way.submit().statusCode(200).body("revision", equalTo(2));
    }

    @Test
    void failed_work_is_listed_and_can_be_repeated() {
        var way = lost();
        var find = "items.find { it.proposalId == '" + way.id() + "' }";
        var work = as("auditor")
                .queryParam("limit", 200)
                .get(PROPOSALS + "/failed-work")
                .then()
                .statusCode(200)
                .body(find + ".failure", equalTo("fund-exceeded"))
                .body(find + ".operation", equalTo("CONFIRM"))
                .extract()
                .<String>path(find + ".id");
        as("author").get(PROPOSALS + "/failed-work").then().statusCode(403);
        as("auditor")
                .post(PROPOSALS + "/failed-work/" + work + "/repeat")
                .then()
                .statusCode(403);

        given().auth()
                .oauth2(Tokens.stranger("admin", "auditor"))
                .post(PROPOSALS + "/failed-work/" + work + "/repeat")
                .then()
                .statusCode(404);

        OtherServices.forget("budget/internal/reservations/" + way.id() + "/1/confirm");
        as("admin").post(PROPOSALS + "/failed-work/" + work + "/repeat").then().statusCode(200);
        await().atMost(LONG).untilAsserted(() -> way.shown("endorser").body("attention", hasSize(0)));
        way.decide("endorser", "ENDORSE", way.seal(), null).statusCode(200);
        as("admin").post(PROPOSALS + "/failed-work/" + work + "/repeat").then().statusCode(404);
    }

    @Test
    void what_was_overtaken_is_not_repeated() {
        var way = lost();
        var find = "items.find { it.proposalId == '" + way.id() + "' }.id";
        String work = as("admin")
                .queryParam("limit", 200)
                .get(PROPOSALS + "/failed-work")
                .path(find);
        way.decide("author", "RECALL", null, null).statusCode(200);
        as("admin")
                .post(PROPOSALS + "/failed-work/" + work + "/repeat")
                .then()
                .statusCode(409)
                .body("code", equalTo("work-overtaken"));
    }

    @Test
    void the_worklist_shows_what_waits_for_whom() {
        var way = Journey.draft();
        waits("author", way, true);
        way.submit().statusCode(200);
        waits("author", way, false);
        waits("endorser", way, true);
        waits("approver", way, false);
        way.decide("endorser", "ENDORSE", way.seal(), null).statusCode(200);
        waits("endorser", way, false);
        waits("approver", way, true);
        as("endorser", "approver")
                .queryParam("limit", 200)
                .get("/api/v1/worklist")
                .then()
                .body("items.id", not(hasItem(way.id())));
        as("auditor").get("/api/v1/worklist").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history set comment = 'x' where true",
                "delete from history",
                "truncate history",
                "update revision set dossier = '{}'",
                "delete from signature"
            })
    void what_was_decided_cannot_be_changed_even_by_sql(String sql) {
        Journey.submitted();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(sql))
                .withMessageContaining("append-only");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static void waits(String name, Journey way, boolean waits) {
        as(name).queryParam("limit", 200)
                .get("/api/v1/worklist")
                .then()
                .statusCode(200)
                .body("items.id", waits ? hasItem(way.id()) : not(hasItem(way.id())));
    }

    private static Journey lost() {
        var way = Journey.draft();
        OtherServices.answer(
                "budget/internal/reservations/" + way.id() + "/1/confirm", 409, "", "{\"code\":\"fund-exceeded\"}");
        way.submit().statusCode(200);
        await().atMost(LONG).untilAsserted(() -> way.shown("author").body("attention", hasSize(1)));
        return way;
    }
}
