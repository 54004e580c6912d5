package khrongkan.approval.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import khrongkan.approval.testing.Office;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.approval.testing.TestClock;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class FeedStreamTest {

    private final Office office = Office.founded();

    @TestHTTPResource("/api/v1/feed/stream")
    String address;

    @Test
    void it_tells_what_happens_from_now_on_and_only_of_the_own_office() throws Exception {
        office.submitted();
        try (var ear = listen(address, "")) {
            assertThat(ear.status()).isEqualTo(200);
            assertThat(ear.type()).startsWith("text/event-stream");
            ear.await("", 1); // a comment: it is open
            Office.founded().submitted();
            var paper = office.submitted();
            paper.decide("author", "RECALL", "officer").statusCode(200);
            assertThat(ear.await("event", 2)).containsExactly("PROPOSAL_SUBMITTED", "PROPOSAL_RECALLED");
            assertThat(ear.await("data", 2)).allMatch(data -> data.contains(paper.id()) && !data.contains("null"));
        }
    }

    @Test
    void whoever_was_cut_off_goes_on_where_he_stopped() throws Exception {
        try (var ear = listen(address, "")) {
            ear.await("", 1);
            office.submitted();
            ear.await("event", 1);
        }
        var last = lastPosition();
        office.submitted();
        office.submitted();
        try (var again = listen(address, String.valueOf(last))) {
            again.await("event", 2);
            assertThat(again.heard("data")).noneMatch(data -> data.contains("\"position\":" + last + ","));
        }
        try (var all = listen(address + "?after=0", "")) {
            assertThat(all.await("event", 3)).hasSize(3);
        }
    }

    @Test
    void silence_is_broken_by_a_heartbeat_and_the_end_of_the_token_ends_it() throws Exception {
        try (var ear = listen(address, "")) {
            ear.await("", 3);
            assertThat(ear.heard("event")).isEmpty();
            TestClock.later(Duration.ofHours(2), ear::awaitEnd);
        }
    }

    @Test
    void nobody_listens_too_often_at_once_and_who_hangs_up_leaves_his_seat() throws Exception {
        try (var one = listen(address, "");
                var two = listen(address, "")) {
            one.await("", 1);
            two.await("", 1);
            try (var three = listen(address, "")) {
                assertThat(three.status()).isEqualTo(429);
                assertThat(three.type()).isEqualTo("application/problem+json");
            }
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            try (var again = listen(address, "")) {
                return again.status() == 200;
            }
        });
    }

    @Test
    void every_refusal_is_a_problem() throws Exception {
        try (var bad = listen(address, "yesterday");
                var negative = listen(address + "?after=-1", "");
                var stranger = new Ear(address, "nonsense", "");
                var nobody = new Ear(address, Tokens.person("nobody", office.code()), "")) {
            assertThat(bad.status()).isEqualTo(400);
            assertThat(bad.type()).isEqualTo("application/problem+json");
            assertThat(negative.status()).isEqualTo(400);
            assertThat(stranger.status()).isEqualTo(401);
            assertThat(nobody.status()).isEqualTo(403);
        }
    }

    private long lastPosition() {
        return office.as("author", "officer").get("/api/v1/feed").jsonPath().getLong("next");
    }

    private Ear listen(String from, String lastEventId) throws IOException, InterruptedException {
        return new Ear(from, Tokens.person("author", office.code(), "officer"), lastEventId);
    }
}
