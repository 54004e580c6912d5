package khrongkan.approval.signoff;

import static khrongkan.approval.testing.Office.approver;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import khrongkan.approval.testing.Journey;
import khrongkan.approval.testing.Office;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Many who may decide, at once, over one paper. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class RaceTest {

    private static final int RACES = Integer.getInteger("proof.races", 3);
    private static final int DECIDERS = 32;
    private static final List<String> ACTIONS = List.of("ENDORSE", "RETURN", "REJECT");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Office office = Office.founded();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    @TestHTTPResource
    String address;

    @Test
    void one_of_all_who_decide_at_once_decides() throws Exception {
        var head = office.post("อุตสาหกรรมจังหวัด");
        var holder = office.authority(head, "OWN_POST", "decider-0");
        for (int i = 1; i < DECIDERS; i++) {
            office.authority(head, "DELEGATE", "decider-" + i, "grantedBy", holder);
        }
        office.route(List.of(), head, List.of(approver(null, null))).statusCode(201);
        var pool = Executors.newFixedThreadPool(DECIDERS);
        try {
            for (int race = 0; race < RACES; race++) {
                race(race, pool::invokeAll);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Runs all at once. */
    private interface Start {
        List<Future<Integer>> all(List<Callable<Integer>> deciders) throws InterruptedException;
    }

    private void race(int race, Start start) throws IOException, InterruptedException, ExecutionException {
        var draft = sent(
                "author",
                "POST",
                "",
                "{\"title\":\"คลัสเตอร์ปุ๋ยชีวภาพ\",\"seminarId\":\"%s\",\"budgetId\":\"%s\"}"
                        .formatted(UUID.randomUUID(), UUID.randomUUID()));
        var paper = "/" + JSON.readTree(draft.body()).path("id").asText();
        var dossier = sent("author", "GET", paper + "/dossier", "").body();
        var seal = JSON.readTree(dossier).path("seal").asText();
        assertThat(decided(paper, "author", "SUBMIT", seal)).isEqualTo(200);
        List<Callable<Integer>> deciders = new ArrayList<>();
        for (int i = 0; i < DECIDERS; i++) {
            var who = "decider-" + i;
            var action = ACTIONS.get((race + i) % ACTIONS.size());
            deciders.add(() -> decided(paper, who, action, seal));
        }
        List<Integer> answers = new ArrayList<>();
        for (var answer : start.all(deciders)) {
            answers.add(answer.get());
        }
        assertThat(answers)
                .as("race %s", race)
                .containsOnlyOnce(200)
                .allMatch(status -> status == 200 || status == 409 || status == 403);
        var history = sent("author", "GET", paper + "/history", "").body();
        assertThat(JSON.readTree(history).path("items")).hasSize(2);
    }

    private int decided(String paper, String who, String action, String seal) throws IOException, InterruptedException {
        var decision = "{\"action\":\"%s\",\"seal\":\"%s\",\"comment\":\"เหตุผล\"}".formatted(action, seal);
        return sent(who, "POST", paper + "/decisions", decision).statusCode();
    }

    /** With as little of an own as can be: the deciders shall run against each other, not against the test. */
    private HttpResponse<String> sent(String who, String method, String path, String body)
            throws IOException, InterruptedException {
        var token = tokens.computeIfAbsent(who, name -> Tokens.person(name, office.code(), "officer"));
        var request = HttpRequest.newBuilder(URI.create(address + Journey.PROPOSALS.substring(1) + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
