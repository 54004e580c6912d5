package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khrongkan.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Citizen IDs go in for a payment and come out for a payment, and stand nowhere in between. */
@ExtendWith(Stack.Started.class)
class PrivacyJourney {

    private static final String PEOPLE = "/api/v1/people";
    private static final String PRIVACY = "/api/v1/privacy";
    private static final int FILE = 1_000;
    private static final String LOOKUPS = PEOPLE + "/citizen-id-lookups";

    private final Stack stack;

    PrivacyJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void no_canary_is_found_outside_its_encrypted_column() {
        var canaries = Canaries.of(
                Integer.getInteger("proof.canaries", 40),
                ThreadLocalRandom.current().nextLong(1_000_000));
        assertTheSearchFinds(canaries);
        int notice = notice();
        var people = people(canaries.numbers().size());
        IntStream.range(0, people.size())
                .parallel()
                .forEach(i -> collect(people.get(i), canaries.numbers().get(i), notice));
        mainJob();
        canaries.numbers().stream().limit(5).forEach(number -> misplace(canaries, number, notice));

        assertThat(collected()).isGreaterThanOrEqualTo(canaries.numbers().size());
        for (var service : List.of(Service.PARTICIPANTS, Service.BUDGET, Service.APPROVAL)) {
            Dump.tables(stack.databaseUrl(service))
                    .forEach((table, rows) -> assertThat(canaries.in(rows))
                            .as(service + " " + table)
                            .isEmpty());
        }
        Dump.logs(stack.logs())
                .forEach((log, lines) -> assertThat(canaries.in(lines)).as(log).isEmpty());
        awaitTraces();
        assertThat(canaries.in(stack.traces().text())).as("traces").isEmpty();
    }

    /** Spans are sent in the order of their end: what was done before a marked call is told before it. */
    private void awaitTraces() {
        for (var path : List.of(PEOPLE, "/api/v1/budgets", "/api/v1/proposals")) {
            var marked = path + "/" + UUID.randomUUID();
            stack.as("author").get(marked).then().statusCode(404);
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> stack.traces().text().contains(marked));
        }
    }

    @Test
    void a_number_opens_for_the_payment_and_its_person_is_told_who_read_it() {
        var number = Canaries.of(1, ThreadLocalRandom.current().nextLong(1_000_000))
                .numbers()
                .get(0);
        var person = person();
        collect(person, number, notice());
        var path = PEOPLE + "/" + person + "/citizen-id";

        stack.as("author").get(path).then().statusCode(200).body("masked", equalTo(true));
        stack.as("stranger").get(path).then().statusCode(404);
        stack.as("system").get(path).then().statusCode(403);
        forPayment("author").get(path).then().body("masked", equalTo(true));
        var opened = forPayment("finance").get(path);
        assertThat(opened.<String>path("citizenId").replace("-", "")).isEqualTo(number);
        forPayment("finance")
                .body(Map.of("citizenId", number))
                .post(LOOKUPS)
                .then()
                .body("people", equalTo(List.of(person)));

        stack.as("registrar")
                .get(PRIVACY + "/people/" + person + "/reads")
                .then()
                .statusCode(200)
                .body("items.findAll { 'CITIZEN_ID' in it.fields }.actor", equalTo(List.of("finance", "finance")))
                .body("items.caseReference", hasItem("SSK-0033/7"));
        var audited = stack.as("auditor").get(PRIVACY + "/reads?person=" + person);
        assertThat(audited.statusCode()).isEqualTo(200);
        assertThat(audited.asString()).doesNotContain(number, number.substring(1, 5) + "-");
    }

    @Test
    void a_machine_reads_the_list_without_a_single_name() {
        var paper = Paper.draft(stack, "10000.00");
        var path = "/api/v1/seminars/" + paper.seminar() + "/registrations";
        stack.as("system").get(path).then().statusCode(200).body("items[0]", not(hasKey("person")));
        stack.as("system").get(PEOPLE).then().statusCode(403);
    }

    private void mainJob() {
        var paper = Paper.draft(stack, "10000.00");
        paper.must("author", "SUBMIT");
        paper.must("endorser", "ENDORSE");
        MainJourney.approve(paper);
        assertThat(paper.state()).isEqualTo("APPROVED");
    }

    /** The number wherever it does not belong: each is refused, and no answer repeats it. */
    private void misplace(Canaries canaries, String number, int notice) {
        var spelled = number.substring(0, 1) + "-" + number.substring(1, 5) + "-" + number.substring(5, 10) + "-"
                + number.substring(10, 12) + "-" + number.substring(12);
        var path = PEOPLE + "/" + person() + "/citizen-id";
        var answers = new TreeMap<String, Response>();
        answers.put("name", post("author", PEOPLE, "{\"givenName\":\"สมชาย " + spelled + "\"}"));
        answers.put("unknown field", post("author", PEOPLE, "{\"givenName\":\"ก\",\"citizenId\":\"" + number + "\"}"));
        answers.put("name of a field", post("author", PEOPLE, "{\"givenName\":\"ก\",\"" + number + "\":1}"));
        answers.put("list", post("author", PEOPLE, "[" + number + "]"));
        answers.put("another service", post("author", "/api/v1/budgets", "{\"citizenId\":" + number + "}"));
        answers.put("a third", post("author", "/api/v1/proposals", "{\"citizenId\":\"" + number + "\"}"));
        answers.put("broken", put(path, "{\"citizenId\":\"" + number));
        answers.put("not a text", put(path, "{\"citizenId\":" + number + ",\"purpose\":\"PAYMENT\",\"notice\":1}"));
        answers.put("taken", put(path, body(number, "PAYMENT", notice)));
        answers.put("purpose", put(path, body(number, "SEMINAR", notice)));
        answers.put("unknown purpose", put(path, body(number, number, notice)));
        answers.put("notice", put(path, body(number, "PAYMENT", 99_999)));
        answers.put("lookup", post("finance", LOOKUPS, "{\"citizenId\":\"" + number + "\"}"));
        answers.put("query", stack.as("author").get(PEOPLE + "?q=" + number));
        answers.put("address", stack.as("author").get(PEOPLE + "/" + number));
        answers.put(
                "case", stack.as("author").header("X-Case-Reference", number).get(PEOPLE));
        answers.forEach((place, answer) -> {
            assertThat(answer.statusCode()).as(place + ": " + answer.asString()).isBetween(400, 499);
            assertThat(canaries.in(answer.asString() + answer.headers()))
                    .as(place)
                    .isEmpty();
        });
    }

    private static void assertTheSearchFinds(Canaries canaries) {
        var number = canaries.numbers().get(0);
        for (var text : List.of(
                "x" + number + "y",
                number.replaceFirst("(.)(.{4})(.{5})(..)(.)", "$1-$2-$3-$4-$5"),
                number.replaceFirst("(.)(.{4})(.{5})(..)(.)", "$1 $2 $3 $4 $5"),
                "\\x" + HexFormat.of().formatHex(number.getBytes(StandardCharsets.UTF_8)),
                Base64.getEncoder().encodeToString(("ab " + number + " c").getBytes(StandardCharsets.UTF_8)))) {
            assertThat(canaries.in(text)).as(text).containsExactly(number);
        }
    }

    private int collected() {
        return stack.as("admin").get(PRIVACY + "/keys").path("numbers");
    }

    private int notice() {
        return stack.as("registrar")
                .body(Map.of(
                        "effectiveFrom",
                        "2004-01-01",
                        "textTh",
                        "ประกาศความเป็นส่วนตัว",
                        "purposes",
                        List.of(Map.of("purpose", "PAYMENT", "ground", "LEGAL_DUTY", "retention", "1 ปี"))))
                .post(PRIVACY + "/notices")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** So many people, from files, each no longer than the report of an import. */
    private List<String> people(int count) {
        return IntStream.iterate(0, from -> from < count, from -> from + FILE)
                .mapToObj(from -> imported(Math.min(FILE, count - from)))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> imported(int count) {
        // in letters: thirteen digits of an id may pass for a citizen ID
        var lines = Stream.generate(() -> UUID.randomUUID().toString() + UUID.randomUUID())
                .map(id -> "สมชาย," + id.replaceAll("[0-9-]", ""))
                .limit(count)
                .collect(Collectors.joining("\n", "givenName,familyName\n", "\n"));
        List<String> ids = stack.as("author")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv; charset=UTF-8")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(PEOPLE + "/imports")
                .then()
                .statusCode(200)
                .body("counts.CREATE", equalTo(count))
                .extract()
                .path("rows.id");
        assertThat(ids).hasSize(count).doesNotContainNull();
        return ids;
    }

    private String person() {
        return Paper.made(stack.as("author")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "givenName",
                        "สมชาย",
                        "familyName",
                        UUID.randomUUID().toString(),
                        "duplicateOverride",
                        Map.of("reason", "ทดสอบ")))
                .post(PEOPLE));
    }

    private void collect(String person, String number, int notice) {
        var answer = put(PEOPLE + "/" + person + "/citizen-id", body(number, "PAYMENT", notice));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private RequestSpecification forPayment(String user) {
        return stack.as(user).header("X-Purpose", "PAYMENT").header("X-Case-Reference", "SSK-0033/7");
    }

    private Response put(String path, String body) {
        return stack.as("finance").header("If-Match", "\"0\"").body(body).put(path);
    }

    private Response post(String user, String path, String body) {
        return stack.as(user)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    private static String body(String number, String purpose, int notice) {
        return """
                {"citizenId":"%s","purpose":"%s","notice":%d}""".formatted(number, purpose, notice);
    }
}
