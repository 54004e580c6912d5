package khrongkan.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import khrongkan.system.fuzz.Document.Operation;

/** Sends what is wrong to an operation, one after the other, and looks at every answer. */
public final class Fuzzing {

    private final Document document;
    private final String address;
    private final Function<Operation, String> tokens;
    private final Verdict verdict;
    private final Findings findings;
    private final Path folder;

    /**
     * Knows where to send.
     *
     * @param tokens a fresh token of somebody who may call the operation
     * @param folder where bodies of requests are kept that showed a fault
     */
    public Fuzzing(
            Document document,
            String address,
            Function<Operation, String> tokens,
            Verdict verdict,
            Findings findings,
            Path folder) {
        this.document = document;
        this.address = address;
        this.tokens = tokens;
        this.verdict = verdict;
        this.findings = findings;
        this.folder = folder;
    }

    /** Sends the request as it should be, and then with each of these changes. */
    public void at(Draft usual, List<Mutation> tricks) {
        try (var wire = new Wire(address)) {
            var token = tokens.apply(usual.operation);
            boolean stale = true;
            look(wire, token, usual, usual, "USUAL");
            for (var trick : tricks) {
                if (stale && usual.has("If-Match")) {
                    tag(wire, token, usual);
                }
                var draft = trick.of(usual);
                int status = look(wire, token, usual, draft, trick.toString());
                stale = status < 300 || status == 412;
                if (status == 401) {
                    token = tokens.apply(usual.operation);
                }
            }
        } catch (RuntimeException broken) {
            findings.add(usual.operation.toString(), "the fuzzing broke: " + broken, "");
            throw broken;
        }
    }

    private int look(Wire wire, String token, Draft usual, Draft draft, String what) {
        var sent = draft.sent();
        try {
            var got = wire.ask(sent, token);
            findings.count(what.split(" ", 2)[0], got.status());
            for (var fault : verdict.faults(sent, got)) {
                findings.add(usual.operation.toString(), fault, example(sent, got, what));
            }
            return got.status();
        } catch (IOException unanswered) {
            findings.add(usual.operation.toString(), "no answer: " + unanswered, what + "\n    " + curl(sent));
            return 0;
        }
    }

    private String example(Sent sent, Got got, String what) {
        var text = got.text();
        return what + "\n    " + curl(sent) + "\n    " + got.status() + " "
                + text.substring(0, Math.min(600, text.length()));
    }

    private String curl(Sent sent) {
        return sent.curl(address, folder);
    }

    /** The version as it is now, so that the change is not refused before it is looked at. */
    private void tag(Wire wire, String token, Draft usual) {
        for (var path = usual.operation.path();
                path.lastIndexOf('/') > 8;
                path = path.substring(0, path.lastIndexOf('/'))) {
            var asked = path;
            var shown = document.operations().stream()
                    .filter(other ->
                            other.method().equals("GET") && other.path().equals(asked))
                    .findFirst();
            var tag = shown.flatMap(read -> told(wire, token, Draft.of(read, usual.path, List.of(), (JsonNode) null)));
            if (tag.isPresent()) {
                usual.with("If-Match", tag.get());
                return;
            }
        }
    }

    private static Optional<String> told(Wire wire, String token, Draft read) {
        try {
            return Optional.of(wire.ask(read.sent(), token).header("ETag")).filter(tag -> !tag.isEmpty());
        } catch (IOException unanswered) {
            return Optional.empty();
        }
    }
}
