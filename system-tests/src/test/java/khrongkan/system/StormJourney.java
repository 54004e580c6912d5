package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khrongkan.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fifty people decide over many proposals at once while services are killed: nothing is lost, and nothing happens twice. */
@ExtendWith(Stack.Started.class)
class StormJourney {

    private static final int PROPOSALS = Integer.getInteger("proof.proposals", 40);
    private static final int PEOPLE = 25; // of each kind
    private static final int KILLS = Math.max(3, PROPOSALS / 200);
    private static final Duration WHOLE = Duration.ofMinutes(30);
    private static final Pattern PROPOSAL = Pattern.compile("\"proposalId\":\"([^\"]+)\"");
    private static final List<Service> VICTIMS = List.of(Service.APPROVAL, Service.BUDGET, Service.PARTICIPANTS);
    private static final Map<String, String> TYPES = Map.of(
            "SUBMIT", "PROPOSAL_SUBMITTED",
            "ENDORSE", "PROPOSAL_ENDORSED",
            "APPROVE", "PROPOSAL_APPROVED",
            "RETURN", "PROPOSAL_RETURNED",
            "REJECT", "PROPOSAL_REJECTED");

    private final Stack stack;
    private final String mark = UUID.randomUUID().toString();
    private final Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();
    private final Queue<Sheet> toEndorse = new ConcurrentLinkedQueue<>();
    private final Queue<Sheet> toApprove = new ConcurrentLinkedQueue<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger decisions = new AtomicInteger();
    private final List<String> figures = new ArrayList<>();
    private String fund;

    StormJourney(Stack stack) {
        this.stack = stack;
    }

    /** A submitted proposal, and what is to become of it. */
    private record Sheet(int number, String id, String seal) {

        String endorsers() {
            return switch (number % 10) {
                case 3 -> "REJECT";
                case 5 -> "RETURN";
                default -> "ENDORSE";
            };
        }

        String approvers() {
            return number % 10 == 7 ? "REJECT" : "APPROVE";
        }
    }

    @Test
    void every_acknowledged_decision_is_there_once_and_told_and_the_money_is_right() throws Exception {
        try (var receiver = new Receiver()) {
            var webhook = Paper.made(
                    stack.as("admin").body(Map.of("url", receiver.address())).post("/api/v1/webhooks"));
            var pool = Executors.newFixedThreadPool(2 * PEOPLE + 1);
            List<Sheet> sheets;
            try {
                sheets = measured("submitted", () -> submitAll(pool));
                measured("decided, with " + KILLS + " kills", () -> decideAll(pool));
            } finally {
                pool.shutdownNow();
            }
            measured("told", () -> {
                await().atMost(WHOLE).until(() -> told(receiver) >= decisions.get() + PROPOSALS);
                return told(receiver);
            });
            measured("approved and settled in the fund", this::settled);
            var feed = feed();
            var heard = receiver.events().values().stream()
                    .filter(event -> acknowledged.containsKey(event.proposal()))
                    .collect(Collectors.groupingBy(Receiver.Event::proposal));
            for (var sheet : sheets) {
                assertSheet(sheet, feed.get(sheet.id()));
                // each at least once, and in order by their first times
                assertThat(heard.get(sheet.id())).isEqualTo(feed.get(sheet.id()));
            }
            assertThat(told(receiver)).isEqualTo(decisions.get() + PROPOSALS);
            var etag = stack.as("admin").get("/api/v1/webhooks/" + webhook).header("ETag");
            stack.as("admin")
                    .header("If-Match", etag)
                    .delete("/api/v1/webhooks/" + webhook)
                    .then()
                    .statusCode(204);
            figures.add(receiver.calls().size() + " calls for " + told(receiver) + " events");
        }
        System.out.println("storm: " + String.join("; ", figures));
    }

    private List<Sheet> submitAll(ExecutorService pool) throws InterruptedException, ExecutionException {
        var size = PROPOSALS * 3000 + ".00";
        fund = Paper.made(stack.as("finance").body(Papers.fund(mark, size)).post("/api/v1/funds"));
        var seminar = Paper.draft(stack, "3000.00").seminar();
        var next = new AtomicInteger();
        var sheets = new ConcurrentLinkedQueue<Sheet>();
        run(pool, 8, () -> {
            for (int i = next.getAndIncrement(); i < PROPOSALS; i = next.getAndIncrement()) {
                sheets.add(submitted(i, seminar));
            }
            return null;
        });
        return List.copyOf(sheets);
    }

    private Sheet submitted(int number, String seminar) {
        var budget = Papers.budget(mark + number, seminar, fund);
        var proposal = Papers.proposal(
                mark + number,
                seminar,
                Paper.made(stack.as("author").body(budget).post("/api/v1/budgets")));
        var id = Paper.made(stack.as("author").body(proposal).post("/api/v1/proposals"));
        var paper = new Paper(stack, id, "", fund, seminar);
        var seal = paper.seal();
        var answer = paper.decide("author", "SUBMIT", UUID.randomUUID().toString(), seal, null);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        acknowledged.put(id, new CopyOnWriteArrayList<>(List.of("SUBMIT author")));
        var sheet = new Sheet(number, id, seal);
        open.incrementAndGet();
        // two endorsers and two approvers at once over each
        toEndorse.addAll(List.of(sheet, sheet));
        return sheet;
    }

    private Integer decideAll(ExecutorService pool) throws InterruptedException, ExecutionException {
        var killer = pool.submit(this::kill);
        List<Callable<Void>> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            var endorser = new Decider(stack, "endorser-" + i, "endorser");
            var approver = new Decider(stack, "approver-" + i, "approver");
            people.add(() -> work(endorser, toEndorse));
            people.add(() -> work(approver, toApprove));
        }
        for (var done : pool.invokeAll(people)) {
            done.get();
        }
        killer.get();
        return decisions.get();
    }

    private Void work(Decider person, Queue<Sheet> desk) {
        while (open.get() > 0) {
            var sheet = desk.poll();
            if (sheet == null) {
                await().pollInSameThread().atMost(WHOLE).until(() -> open.get() == 0 || !desk.isEmpty());
            } else {
                decide(person, sheet, desk == toEndorse ? sheet.endorsers() : sheet.approvers());
            }
        }
        return null;
    }

    private void decide(Decider person, Sheet sheet, String action) {
        if (!person.decides(sheet.id(), action, sheet.seal())) {
            return;
        }
        acknowledged.get(sheet.id()).add(action + " " + person.subject());
        decisions.incrementAndGet();
        if (action.equals("ENDORSE")) {
            toApprove.addAll(List.of(sheet, sheet));
        } else {
            open.decrementAndGet();
        }
    }

    /** One service after another, spread over the whole of it. */
    private Void kill() {
        for (int i = 0; i < KILLS; i++) {
            int due = PROPOSALS * 2 * (i + 1) / (KILLS + 2);
            await().pollInSameThread().atMost(WHOLE).until(() -> decisions.get() >= due);
            var victim = VICTIMS.get(i % VICTIMS.size());
            stack.kill(victim);
            stack.restart(victim);
        }
        return null;
    }

    /** Once budget-service has heard of every decision, the fund is the sum of what was approved. */
    private long settled() {
        long approved = acknowledged.values().stream()
                .filter(done -> done.get(done.size() - 1).startsWith("APPROVE"))
                .count();
        await().atMost(WHOLE).untilAsserted(() -> {
            var shown = stack.as("finance").get("/api/v1/funds/" + fund).jsonPath();
            assertThat(shown.getDouble("committed")).isEqualTo(approved * 3000.00);
            assertThat(shown.getDouble("reserved")).isZero();
        });
        return approved;
    }

    private int told(Receiver receiver) {
        return (int) receiver.calls().stream()
                .filter(call -> {
                    var proposal = PROPOSAL.matcher(call.body());
                    return proposal.find() && acknowledged.containsKey(proposal.group(1));
                })
                .map(Receiver.Call::id)
                .distinct()
                .count();
    }

    /** The whole feed of the office by proposal; its positions only rise. */
    private Map<String, List<Receiver.Event>> feed() {
        List<Receiver.Event> all = new ArrayList<>();
        long after = 0;
        while (true) {
            var page = stack.as("system")
                    .get("/api/v1/feed?limit=200&after=" + after)
                    .jsonPath();
            var items = page.<Map<String, ?>>getList("items");
            if (items.isEmpty()) {
                assertThat(all).extracting(Receiver.Event::position).isSorted().doesNotHaveDuplicates();
                return all.stream().collect(Collectors.groupingBy(Receiver.Event::proposal));
            }
            items.forEach(item -> all.add(Receiver.Event.of(item)));
            after = page.getLong("next");
        }
    }

    private void assertSheet(Sheet sheet, List<Receiver.Event> feed) throws GeneralSecurityException {
        var history = stack.as("author")
                .get("/api/v1/proposals/" + sheet.id() + "/history")
                .jsonPath()
                .<Map<String, Object>>getList("items");
        var done = acknowledged.get(sheet.id());
        assertThat(history.stream().map(entry -> entry.get("action") + " " + actor(entry)))
                .isEqualTo(done);
        assertChain(history);
        assertThat(feed)
                .extracting(Receiver.Event::headHash)
                .isEqualTo(history.stream().map(entry -> entry.get("hash")).toList());
        assertThat(feed)
                .extracting(Receiver.Event::type)
                .isEqualTo(history.stream()
                        .map(entry -> TYPES.get(entry.get("action")))
                        .toList());
    }

    private static Object actor(Map<String, Object> entry) {
        return ((Map<?, ?>) entry.get("actor")).get("subject");
    }

    /** Each entry is the hash of what was signed, and names the one before. */
    private static void assertChain(List<Map<String, Object>> history) throws GeneralSecurityException {
        Object previous = null;
        for (var entry : history) {
            var payload =
                    Base64.getUrlDecoder().decode(entry.get("jws").toString().split("\\.", -1)[1]);
            var hash = MessageDigest.getInstance("SHA-256").digest(payload);
            assertThat(entry.get("hash")).isEqualTo("sha256:" + HexFormat.of().formatHex(hash));
            assertThat(entry.get("previous")).isEqualTo(previous);
            assertThat(new JsonPath(new String(payload, StandardCharsets.UTF_8)).getString("action"))
                    .isEqualTo(entry.get("action"));
            previous = entry.get("hash");
        }
    }

    private void run(ExecutorService pool, int threads, Callable<Void> task)
            throws InterruptedException, ExecutionException {
        for (var done :
                pool.invokeAll(IntStream.range(0, threads).mapToObj(i -> task).toList())) {
            done.get();
        }
    }

    private <T> T measured(String what, Callable<T> work) throws Exception {
        var begun = Instant.now();
        var result = work.call();
        var count = result instanceof List<?> list ? list.size() : result;
        figures.add("%s %s in %d s"
                .formatted(count, what, Duration.between(begun, Instant.now()).toSeconds()));
        return result;
    }
}
