package khrongkan.approval.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import khrongkan.approval.testing.Office;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.Paper;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.approval.testing.TestClock;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an endpoint is told, when, how often, and when no more. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class DeliveriesTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Office office = Office.founded();
    private Receiver receiver;
    private Endpoint endpoint;

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
        endpoint = Endpoint.of(office, receiver);
    }

    @AfterEach
    void close() {
        endpoint.write("active", false);
        receiver.close();
    }

    @Test
    void it_is_told_what_the_feed_tells_signed_and_in_order() {
        var paper = office.submitted();
        Office.founded().submitted();
        paper.decide("endorser", "RETURN", "endorser").statusCode(200);
        await().atMost(LONG).until(() -> receiver.calls().size() == 2);
        endpoint.awaitDeliveries("DELIVERED", 2);

        assertThat(receiver.heard(paper.id())).containsExactly("PROPOSAL_SUBMITTED", "PROPOSAL_RETURNED");
        var feed = office.as("author", "officer").get("/api/v1/feed").jsonPath();
        assertThat(receiver.calls()).allSatisfy(call -> {
            assertThat(call.signedWith(endpoint.secret())).isTrue();
            assertThat(call.type()).isEqualTo("application/cloudevents+json");
            assertThat(call.id()).isEqualTo(call.event().getString("id"));
            assertThat(call.body()).doesNotContain("author").doesNotContain("endorser");
        });
        assertThat(receiver.calls().get(0).event().getMap("")).isEqualTo(feed.getMap("items[0]"));
        assertThat(endpoint.deliveries().getList("items.lastStatus")).containsExactly(204, 204);
    }

    @Test
    void only_the_types_that_were_asked_for_are_told() {
        endpoint.write("eventTypes", List.of("PROPOSAL_RECALLED")).then().statusCode(200);
        var paper = office.submitted();
        paper.decide("author", "RECALL", "officer").statusCode(200);
        await().atMost(LONG).until(() -> !receiver.heard(paper.id()).isEmpty());
        assertThat(receiver.heard(paper.id())).containsExactly("PROPOSAL_RECALLED");
    }

    @Test
    void what_failed_is_tried_again_and_holds_back_only_its_own_proposal() {
        var stuck = office.draft(null);
        receiver.answers(
                call -> stuck.id().equals(call.proposal()) && receiver.calls().size() < 3 ? 503 : 204);
        stuck.decide("author", "SUBMIT", "officer").statusCode(200);
        stuck.decide("author", "RECALL", "officer").statusCode(200);
        var other = office.submitted();
        await().atMost(LONG).until(() -> receiver.heard(stuck.id()).size() == 2);
        await().atMost(LONG).until(() -> receiver.heard(other.id()).size() == 1);

        assertThat(receiver.heard(stuck.id())).containsExactly("PROPOSAL_SUBMITTED", "PROPOSAL_RECALLED");
        endpoint.awaitDeliveries("DELIVERED", 3);
        var log = endpoint.deliveries().setRootPath("items.find { it.attempts > 1 }");
        assertThat(log.getInt("log[0].status")).isEqualTo(503);
        assertThat(log.getString("log[0].failure")).isEqualTo("status");
        assertThat(log.getInt("log[-1].status")).isEqualTo(204);
        assertThat(log.getString("log[-1].begunAt")).isNotNull();
        endpoint.read().then().body("health.failures", equalTo(0));
    }

    @Test
    void what_was_given_up_is_shown_and_can_be_replayed_alone_or_from_a_position() {
        receiver.answers(500);
        var paper = office.submitted();
        endpoint.awaitDeliveries("GIVEN_UP", 1);
        var given = endpoint.deliveries();
        assertThat(given.getInt("items[0].attempts")).isEqualTo(4);
        assertThat(given.getString("items[0].lastFailure")).isEqualTo("status");
        endpoint.read().then().body("health.failures", greaterThan(3)).body("health.failingSince", notNullValue());

        receiver.answers(204);
        var event = given.getString("items[0].eventId");
        endpoint.post("/deliveries/" + event + "/replay").then().statusCode(200).body("state", equalTo("WAITING"));
        endpoint.awaitDeliveries("DELIVERED", 1);
        assertThat(endpoint.deliveries().getInt("items[0].log.size()")).isEqualTo(5);

        paper.decide("author", "RECALL", "officer").statusCode(200);
        endpoint.awaitDeliveries("DELIVERED", 2);
        int before = receiver.calls().size();
        office.as("admin", "admin")
                .body(Map.of("after", 0))
                .post(endpoint.path() + "/replays")
                .then()
                .statusCode(200);
        await().atMost(LONG).until(() -> receiver.calls().size() == before + 2);
        assertThat(receiver.calls().subList(before, before + 2))
                .extracting(call -> call.event().getString("type"))
                .containsExactly("PROPOSAL_SUBMITTED", "PROPOSAL_RECALLED");
    }

    @Test
    void while_a_secret_is_changed_both_are_signed_with() {
        var fresh = endpoint.post("/secret").then().statusCode(200).extract();
        String second = fresh.path("secret");
        assertThat(second).startsWith("whsec_").isNotEqualTo(endpoint.secret());
        endpoint.read().then().body("formerSecretUntil", notNullValue());
        office.submitted();
        await().atMost(LONG).until(() -> receiver.calls().size() == 1);
        var call = receiver.calls().get(0);
        assertThat(call.signedWith(endpoint.secret())).isTrue();
        assertThat(call.signedWith(second)).isTrue();

        TestClock.later(Duration.ofHours(25), () -> {
            endpoint.post("/test").then().statusCode(200);
            var late = receiver.calls().get(1);
            assertThat(late.signedWith(endpoint.secret())).isFalse();
            assertThat(late.signedWith(second)).isTrue();
        });
    }

    @Test
    void what_fails_for_three_days_is_switched_off_with_a_notice_and_goes_on_where_it_stopped() {
        receiver.answers(500);
        office.submitted();
        await().atMost(LONG).until(() -> !receiver.calls().isEmpty());
        endpoint.awaitDeliveries("GIVEN_UP", 1);
        String event = endpoint.deliveries().getString("items[0].eventId");
        TestClock.later(Duration.ofHours(73), () -> {
            endpoint.post("/deliveries/" + event + "/replay").then().statusCode(200);
            endpoint.awaitState("DISABLED");
        });
        endpoint.read().then().body("disabled.failure", equalTo("status")).body("disabled.at", notNullValue());
        office.as("admin", "admin")
                .get("/api/v1/feed")
                .then()
                .body("items.type", hasItem("WEBHOOK_DISABLED"))
                .body("items.find { it.type == 'WEBHOOK_DISABLED' }.data.webhookId", equalTo(endpoint.id()));

        var missed = office.submitted();
        receiver.answers(204);
        endpoint.write("active", true)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("health.failures", equalTo(0));
        await().atMost(LONG).until(() -> receiver.heard(missed.id()).size() == 1);
    }

    @Test
    void whoever_is_gone_is_told_nothing_more() {
        receiver.answers(410);
        office.submitted();
        endpoint.awaitState("DISABLED");
        endpoint.read().then().body("disabled.failure", equalTo("gone"));
        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void many_proposals_at_once_are_told_in_order_each_and_none_twice_at_a_time() {
        var busy = ConcurrentHashMap.<String>newKeySet();
        var seen = ConcurrentHashMap.<String>newKeySet();
        var clashes = new AtomicInteger();
        receiver.answers(call -> {
            if (!busy.add(call.proposal())) {
                clashes.incrementAndGet();
            }
            boolean fails = seen.add(call.id()) && call.id().hashCode() % 3 == 0;
            busy.remove(call.proposal());
            return fails ? 500 : 204;
        });
        var papers = IntStream.range(0, 20).mapToObj(i -> office.submitted()).toList();
        papers.forEach(paper -> paper.decide("author", "RECALL", "officer").statusCode(200));
        endpoint.awaitDeliveries("DELIVERED", 40);
        assertThat(papers)
                .extracting(Paper::id)
                .allSatisfy(id ->
                        assertThat(receiver.heard(id)).containsExactly("PROPOSAL_SUBMITTED", "PROPOSAL_RECALLED"));
        assertThat(clashes).hasValue(0);
    }
}
