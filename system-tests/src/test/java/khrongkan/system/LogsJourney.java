package khrongkan.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing that callers tell of people gets into a log or a trace: neither what is kept, nor what is refused. */
@ExtendWith(Stack.Started.class)
class LogsJourney {

    private static final String PEOPLE = "/api/v1/people";
    private static final String CONSONANTS = "กขคงจชซญดตถทนบปผพฟมยรลวสหอ";

    private final Stack stack;
    private final Map<String, String> personal = new LinkedHashMap<>();

    LogsJourney(Stack stack) {
        this.stack = stack;
        personal.put("given name", letters());
        personal.put("family name", letters());
        personal.put("organization", "โรงปุ๋ย" + letters());
        personal.put("address", letters());
        personal.put("comment", letters());
        personal.put("title", letters());
        personal.put("search", letters());
        personal.put("phone", "08" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
        personal.put("email", "q" + UUID.randomUUID().toString().replace("-", "z") + "@example.go.th");
        personal.put(
                "citizen id",
                Canaries.of(1, ThreadLocalRandom.current().nextLong(1_000_000))
                        .numbers()
                        .get(0));
    }

    @Test
    void no_log_and_no_trace_holds_what_was_told_of_people() {
        keep();
        refuse();
        awaitTraces();

        var places = new LinkedHashMap<>(Dump.logs(stack.logs()));
        assertThat(places.keySet())
                .contains(
                        "gateway.log",
                        "participants-service.log",
                        "budget-service.log",
                        "approval-service.log",
                        "postgres.log");
        places.put("traces", stack.traces().text());
        places.forEach((place, text) -> assertThat(found(text)).as(place).isEmpty());
    }

    @Test
    void the_search_finds_what_it_looks_for() {
        personal.forEach((what, value) -> assertThat(found(new String(
                        ("x " + value + " y").getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .containsExactly(what));
        assertThat(found(escaped(personal.get("comment")))).containsExactly("comment");
    }

    /** What is taken and kept. */
    private void keep() {
        var organization = Paper.made(as("author", organization()));
        var person = Paper.made(as("author", person()));
        assertThat(person).isNotEmpty();
        var paper = Paper.draft(stack, "10000.00");
        register(paper, organization);
        paper.must("author", "SUBMIT");
        var returned = stack.as("endorser")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("action", "RETURN", "seal", paper.seal(), "comment", personal.get("comment")))
                .post(paper.path() + "/decisions");
        assertThat(returned.statusCode()).as(returned.asString()).isEqualTo(200);
        for (var path : List.of(PEOPLE, "/api/v1/organizations", "/api/v1/seminars", "/api/v1/proposals")) {
            stack.as("author")
                    .queryParam("q", personal.get("search"))
                    .get(path)
                    .then()
                    .statusCode(200);
        }
        stack.as("author").queryParam("q", personal.get("given name")).get(PEOPLE + "/search");
    }

    private void register(Paper paper, String organization) {
        var answer = stack.as("author")
                .body(Map.of(
                        "organizationId",
                        organization,
                        "role",
                        "TRAINEE",
                        "group",
                        "PROVINCIAL",
                        "person",
                        Map.of("givenName", personal.get("given name"), "familyName", personal.get("family name"))))
                .post("/api/v1/seminars/" + paper.seminar() + "/registrations");
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500);
    }

    /** What is refused, each thing in each place where it does not belong. */
    private void refuse() {
        var answers = new ArrayList<Response>();
        personal.values().forEach(value -> {
            for (var path : List.of(PEOPLE, "/api/v1/budgets", "/api/v1/proposals")) {
                answers.add(post(path, "{\"" + value + "\":1}"));
                answers.add(post(path, "{\"title\":[\"" + value + "\"]}"));
                answers.add(post(path, "{\"unknown\":\"" + value + "\"}"));
                answers.add(post(path, "{\"title\":\"" + value));
                answers.add(post(path, "\"" + value + "\""));
                answers.add(stack.as("author").pathParam("id", value).get(path + "/{id}"));
                answers.add(stack.as("author").queryParam("cursor", value).get(path));
                answers.add(stack.as("author").queryParam("changedSince", value).get(path));
                answers.add(given().baseUri(stack.address())
                        .header("Authorization", "Bearer " + escaped(value))
                        .get(path));
            }
            answers.add(stack.as("author").pathParam("id", value).get("/api/v1/{id}"));
        });
        // a second of the same: the database refuses it
        answers.add(as("author", organization()));
        answers.forEach(
                answer -> assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500));
    }

    private Map<String, Object> organization() {
        return Map.of(
                "name",
                personal.get("organization"),
                "kind",
                "COMMUNITY_ENTERPRISE",
                "phone",
                personal.get("phone"),
                "address",
                Map.of("province", "33", "district", "3301", "subdistrict", "330101", "line", personal.get("address")));
    }

    private Map<String, Object> person() {
        return Map.of(
                "givenName",
                personal.get("given name"),
                "familyName",
                personal.get("family name"),
                "phone",
                personal.get("phone"),
                "email",
                personal.get("email"));
    }

    private Response as(String user, Map<String, Object> body) {
        var path = body.containsKey("kind") ? "/api/v1/organizations" : PEOPLE;
        return stack.as(user)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    private Response post(String path, String body) {
        return stack.as("author")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    /** What of it stands in a text that was read byte by byte, as it is or escaped. */
    private List<String> found(String text) {
        return personal.entrySet().stream()
                .filter(entry -> text.contains(new String(
                                entry.getValue().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                        || text.contains(escaped(entry.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private void awaitTraces() {
        var marked = PEOPLE + "/" + UUID.randomUUID();
        stack.as("author").get(marked).then().statusCode(404);
        await().atMost(Duration.ofSeconds(60)).until(() -> stack.traces().text().contains(marked));
    }

    private static String letters() {
        return IntStream.range(0, 14)
                .mapToObj(i -> String.valueOf(
                        CONSONANTS.charAt(ThreadLocalRandom.current().nextInt(CONSONANTS.length()))))
                .collect(Collectors.joining());
    }
}
