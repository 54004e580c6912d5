package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import khrongkan.description.Contract;
import khrongkan.description.Contract.Described;
import khrongkan.system.fuzz.Document;
import khrongkan.system.fuzz.Document.Operation;
import khrongkan.system.fuzz.Draft;
import khrongkan.system.fuzz.Findings;
import khrongkan.system.fuzz.Fuzzing;
import khrongkan.system.fuzz.Mutation;
import khrongkan.system.fuzz.Tricks;
import khrongkan.system.fuzz.Verdict;
import khrongkan.system.office.Requests;
import khrongkan.system.office.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything wrong that can be sent to any operation is refused as it is described, and breaks nothing. */
@ExtendWith(Stack.Started.class)
class FuzzJourney {

    private static final Path ROOT = Path.of(System.getProperty("khrongkan.root"));
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Over so many fresh offices all tricks are spread; none: some of them, in one. */
    private static final int ROUNDS = Integer.getInteger("proof.fuzz", 0);

    private static final long SEED = Long.getLong("proof.fuzz.seed", 2547);
    private static final int WORKERS = 4;

    private final Document document = Document.checkedIn(ROOT);
    private final Contract contract = Contract.checkedIn(ROOT);
    private final Findings findings = new Findings();
    private final Stack stack;

    FuzzJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void nothing_that_is_sent_breaks_anything_or_tells_of_others() throws Exception {
        var logs = new Logs(stack);
        var theirs = stack.offices().owner();
        var ids = theirs.names().all().values().stream()
                .filter(value -> ID.matcher(value).matches())
                .toList();
        var verdict = new Verdict(contract, stack.address(), theirs.mark());
        var tricks = new Tricks(document, ids);
        for (int round = 0; round < Math.max(1, ROUNDS); round++) {
            int slice = round;
            fuzz(
                    verdict,
                    (usual, random) ->
                            ROUNDS == 0 ? tricks.some(usual, random) : tricks.slice(usual, random, slice, ROUNDS));
        }
        System.out.printf("%,d requests with seed %d: %s%n", findings.asked(), SEED, findings.counts());
        assertThat(findings.told()).as("with -Dproof.fuzz.seed=" + SEED).isEmpty();
        assertThat(logs.failures()).isEmpty();
    }

    private interface Choice {
        List<Mutation> of(Draft usual, Random random);
    }

    /** Every operation, about an office that was made for it. */
    private void fuzz(Verdict verdict, Choice choice) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(WORKERS);
        try (var receiver = new Receiver()) {
            var ours = new Filled(stack, new Web(stack.address()), receiver, "FUZZ");
            var fuzzing = new Fuzzing(
                    document,
                    stack.address(),
                    operation -> token(ours, operation),
                    verdict,
                    findings,
                    Path.of("target", "fuzz"));
            // what deletes comes last
            var running = contract.operations().stream()
                    .sorted(Comparator.comparing(operation -> operation.method().equals("delete")))
                    .<Future<?>>map(operation -> pool.submit(() -> {
                        var usual = usual(ours.requests(), operation);
                        fuzzing.at(
                                usual,
                                choice.of(
                                        usual,
                                        new Random(SEED + operation.toString().hashCode())));
                    }))
                    .toList();
            for (var task : running) {
                task.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private Draft usual(Requests requests, Described described) {
        var operation = document.operations().stream()
                .filter(other -> other.toString().equals(described.toString()))
                .findFirst()
                .orElseThrow();
        var asked = requests.of(described);
        var query = asked.target().contains("?")
                ? List.of(asked.target().split("\\?", 2)[1].split("&"))
                : List.<String>of();
        var path = requests.path(described);
        var type = asked.headers().get("Content-Type");
        var draft = type == null || type.equals("application/json")
                ? Draft.of(operation, path, query, json(asked.body()))
                : Draft.of(operation, path, query, type, asked.body().getBytes(StandardCharsets.UTF_8));
        asked.headers().forEach(draft::with);
        return draft;
    }

    private static JsonNode json(String text) {
        try {
            return text.isEmpty() ? null : new ObjectMapper().readTree(text);
        } catch (JsonProcessingException fixture) {
            throw new IllegalStateException(fixture);
        }
    }

    /** Of somebody with every role that may call, who yet reads his own office alone; null where anybody may call. */
    private String token(Filled office, Operation operation) {
        var all = document.roles(operation);
        var people = all.stream()
                .filter(role -> !role.equals("auditor") && !role.equals("system"))
                .toList();
        return all.isEmpty() ? null : office.token(people.isEmpty() ? all : people);
    }
}
