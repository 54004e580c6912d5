package khrongkan.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import khrongkan.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Other systems are told what happens: they are called, they ask, or they listen. */
@ExtendWith(Stack.Started.class)
class FeedJourney {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final List<String> WAY = List.of("PROPOSAL_SUBMITTED", "PROPOSAL_ENDORSED", "PROPOSAL_APPROVED");

    private final Stack stack;

    FeedJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void a_receiver_hears_everything_in_order_though_the_service_is_killed_in_the_middle() {
        try (var receiver = new Receiver()) {
            var webhook = webhook(receiver.address());
            var papers = List.of(Paper.draft(stack, "3000.00"), Paper.draft(stack, "3000.00"));
            var killed = new AtomicBoolean();
            receiver.beforeAnswer(count -> {
                if (count == 2 && killed.compareAndSet(false, true)) {
                    stack.kill(Service.APPROVAL); // it was told, and nobody can write that down any more
                }
            });
            papers.get(0).must("author", "SUBMIT");
            // the answer may be lost to the kill; the decision, once it was acknowledged or found, is not
            papers.get(1).decide("author", "SUBMIT");
            await().atMost(SOON).until(killed::get);
            stack.restart(Service.APPROVAL);
            for (var paper : papers) {
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(submitted(paper)).isTrue());
                paper.must("endorser", "ENDORSE");
                MainJourney.approve(paper);
            }

            papers.forEach(paper -> await().atMost(SOON)
                    .untilAsserted(() -> assertThat(heard(receiver, paper)).isEqualTo(WAY)));
            assertThat(receiver.calls()).allMatch(call -> call.signedWith(webhook.getString("secret")));
            assertThat(receiver.calls()).noneMatch(call -> call.body().contains("สมบูรณ์"));
            assertThat(receiver.calls().size()).isGreaterThan(receiver.events().size());
            papers.forEach(paper -> assertSameAsFeedAndHistory(receiver, paper));
            remove(webhook);
        }
    }

    @Test
    void whoever_listens_hears_it_at_once_and_goes_on_after_a_break() throws Exception {
        var from = end();
        Paper paper;
        try (var ear = new Ear("Last-Event-ID", String.valueOf(from))) {
            assertThat(ear.answer.statusCode()).isEqualTo(200);
            paper = Paper.draft(stack, "3000.00");
            paper.must("author", "SUBMIT");
            ear.await("\"type\":\"PROPOSAL_SUBMITTED\"", paper.id());
            ear.await(":", "here"); // silence is broken
            stack.kill(Service.APPROVAL);
            ear.awaitEnd();
        }
        stack.restart(Service.APPROVAL);
        paper.must("endorser", "ENDORSE");
        try (var again = new Ear("Last-Event-ID", String.valueOf(from))) {
            again.await("PROPOSAL_SUBMITTED", paper.id());
            again.await("PROPOSAL_ENDORSED", paper.id());
        }
    }

    @Test
    void wrong_calls_are_refused_with_a_problem() {
        given().baseUri(stack.address()).get("/api/v1/feed").then().statusCode(401);
        given().baseUri(stack.address()).get("/api/v1/feed/stream").then().statusCode(401);
        given().baseUri(stack.address()).post("/api/v1/webhooks").then().statusCode(401);
        stack.as("author").get("/api/v1/feed?after=-1").then().statusCode(400).body("code", equalTo("invalid-request"));
        stack.as("author")
                .header("Last-Event-ID", "nonsense")
                .get("/api/v1/feed/stream")
                .then()
                .statusCode(400)
                .body("code", notNullValue());
        stack.as("author")
                .body(Map.of("url", "https://example.com"))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(403);
        stack.as("auditor")
                .body(Map.of("url", "https://example.com"))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(403);
        for (var inside :
                List.of("http://10.0.0.1/", "http://169.254.169.254/", "http://[::1]/", "http://192.168.1.1/")) {
            stack.as("admin")
                    .body(Map.of("url", inside))
                    .post("/api/v1/webhooks")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("private-address"));
        }
        var webhook = webhook("http://127.0.0.1:9/");
        given().baseUri(stack.address())
                .auth()
                .oauth2(stack.tokenOf("UBN-INDUSTRY", "other-admin", "admin"))
                .get("/api/v1/webhooks/" + webhook.getString("id"))
                .then()
                .statusCode(404);
        stack.as("admin")
                .body(Map.of("url", "http://127.0.0.1:9/"))
                .put(path(webhook))
                .then()
                .statusCode(428);
        remove(webhook);
        stack.as("admin").get(path(webhook)).then().statusCode(404);
        stack.as("stranger").get("/api/v1/feed").then().statusCode(200).body("items.size()", equalTo(0));
    }

    private JsonPath webhook(String address) {
        return stack.as("admin")
                .body(Map.of("url", address))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private void remove(JsonPath webhook) {
        var etag = stack.as("admin").get(path(webhook)).header("ETag");
        stack.as("admin").header("If-Match", etag).delete(path(webhook)).then().statusCode(204);
    }

    private static String path(JsonPath webhook) {
        return "/api/v1/webhooks/" + webhook.getString("id");
    }

    private boolean submitted(Paper paper) {
        return "SUBMITTED".equals(paper.state())
                || paper.decide("author", "SUBMIT").statusCode() == 200;
    }

    private static List<String> heard(Receiver receiver, Paper paper) {
        return receiver.events().values().stream()
                .filter(event -> paper.id().equals(event.proposal()))
                .map(Receiver.Event::type)
                .toList();
    }

    private void assertSameAsFeedAndHistory(Receiver receiver, Paper paper) {
        var told = receiver.events().values().stream()
                .filter(event -> paper.id().equals(event.proposal()))
                .toList();
        var first = told.get(0).position();
        var feed = stack.as("system")
                .get("/api/v1/feed?limit=200&after=" + (first - 1))
                .jsonPath();
        assertThat(feed.getList("items.findAll { it.data.proposalId == '" + paper.id() + "' }.id"))
                .isEqualTo(told.stream().map(Receiver.Event::id).toList());
        assertThat(paper.history().stream().map(entry -> entry.get("hash")))
                .isEqualTo(told.stream().map(Receiver.Event::headHash).toList());
    }

    private long end() {
        long next = 0;
        for (long page = -1; page != next; ) {
            page = next;
            next = stack.as("author")
                    .get("/api/v1/feed?limit=200&after=" + page)
                    .jsonPath()
                    .getLong("next");
        }
        return next;
    }

    /** One who listens through the gateway. */
    private final class Ear implements AutoCloseable {

        private final HttpResponse<InputStream> answer;
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Thread thread = new Thread(this::listen);

        Ear(String name, String value) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(stack.address() + "/api/v1/feed/stream"))
                    .header("Accept", "text/event-stream")
                    .header("Authorization", "Bearer " + stack.token("author", "officer"))
                    .header(name, value)
                    .build();
            answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            thread.start();
        }

        void await(String text, String other) {
            org.awaitility.Awaitility.await()
                    .atMost(SOON)
                    .until(() -> lines.stream().anyMatch(line -> line.contains(text) && line.contains(other)));
        }

        void awaitEnd() {
            org.awaitility.Awaitility.await().atMost(SOON).until(() -> !thread.isAlive());
        }

        private void listen() {
            try (var in = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                in.lines().forEach(lines::add);
            } catch (IOException | UncheckedIOException broken) {
                // cut off
            }
        }

        @Override
        public void close() throws IOException {
            answer.body().close();
        }
    }
}
