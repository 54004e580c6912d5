package khrongkan.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import khrongkan.description.Contract;

/** What is wrong with an answer, whatever was asked. */
public final class Verdict {

    /** What an address answers that is no operation. */
    private static final Set<Integer> NO_OPERATION = Set.of(400, 401, 404, 405, 414);

    private static final Pattern INSIDE = Pattern.compile(
            "[a-z]Exception\\b|\\b(java|javax|jakarta|io\\.[a-z]+|com\\.fasterxml|khrongkan\\.[a-z]+|org\\.[a-z]{3,})\\.[a-zA-Z]"
                    + "|\\bat [a-z]+\\.[a-z.]+\\(|SQLSTATE|PSQL|[Hh]ibernate|\\b(?i:select|insert into|update|delete from) [a-z_, .]+ (?i:from|set|where|values) ");

    private static final Set<String> TALKATIVE =
            Set.of("server", "x-powered-by", "via", "x-aspnet-version", "x-forged", "x-response-time");

    private static final Pattern NOT_FILLED = Pattern.compile("\\{[a-zA-Z]+}");
    private static final Pattern PLAIN = Pattern.compile("[\\x20-\\x7e]*");
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}");
    private static final int LONGEST_REQUEST_TO_CHECK = 200_000;

    private final Contract contract;
    private final String address;
    private final String canary;

    /**
     * Looks at the answers of one gateway.
     *
     * @param canary a text that stands in everything of another office
     */
    public Verdict(Contract contract, String address, String canary) {
        this.contract = contract;
        this.address = address;
        this.canary = canary;
    }

    /** What is wrong; nothing if the list is empty. */
    public List<String> faults(Sent sent, Got got) {
        List<String> faults = new ArrayList<>();
        if (got.status() >= 500) {
            faults.add("status " + got.status());
        }
        described(sent, got, faults);
        heads(sent, got, faults);
        var text = got.isText() ? got.text() : new String(got.body(), StandardCharsets.ISO_8859_1);
        if (text.contains(canary)) {
            faults.add("tells of another office");
        }
        if (got.isText()) {
            INSIDE.matcher(text)
                    .results()
                    .limit(1)
                    .forEach(found -> faults.add("tells of its inside: " + found.group()));
        }
        return faults;
    }

    private void described(Sent sent, Got got, List<String> faults) {
        var operation = contract.find(sent.method(), sent.path());
        var type = got.header("Content-Type");
        var json = got.media().endsWith("json") || got.media().isEmpty() ? got.text() : "";
        if (operation.isPresent()) {
            contract.answerFaults(operation.get(), got.status(), type, json)
                    .forEach(fault -> faults.add("not described: " + fault));
        } else if (!NO_OPERATION.contains(got.status())) {
            faults.add("an answer of no operation: " + got.status());
        }
        if (got.status() >= 400) {
            problem(sent, got, faults);
        } else if (operation.isPresent() && takesJson(sent)) {
            // as it was read: JSON tells by itself in which form of Unicode it is written
            var different =
                    contract.requestFaults(operation.get(), read(sent.body()).toString());
            different.stream()
                    .filter(fault -> !isSet(fault, different))
                    .filter(fault -> !fault.contains("null found")) // an optional field that is null is one left out
                    .forEach(fault -> faults.add("took what is not described: " + fault));
        }
    }

    /** A set takes the same twice as once, and counts it so. */
    private static boolean isSet(String fault, List<String> all) {
        return fault.contains("unique items")
                || (fault.contains(" items but found ")
                        && all.stream()
                                .anyMatch(other -> other.contains("unique items")
                                        && place(other).equals(place(fault))));
    }

    private static String place(String fault) {
        return fault.substring(0, Math.max(0, fault.indexOf(':')));
    }

    private static boolean takesJson(Sent sent) {
        return sent.body() != null
                && sent.body().length < LONGEST_REQUEST_TO_CHECK
                && String.valueOf(sent.header("Content-Type")).startsWith("application/json");
    }

    private static void problem(Sent sent, Got got, List<String> faults) {
        if (!got.media().equals("application/problem+json")) {
            faults.add("a refusal that is no problem: " + got.header("Content-Type"));
            return;
        }
        var problem = read(got.body());
        if (problem.path("status").asInt() != got.status()) {
            faults.add("a problem of another status");
        }
        if (problem.path("code").asText().equals("invalid-request")
                && problem.path("errors").isEmpty()) {
            faults.add("a field is wrong and it does not say which");
        }
        for (var error : problem.path("errors")) {
            if (!error.has("pointer")
                    || error.path("detail").asText().isBlank()
                    || error.path("detail").asText().equals(error.path("code").asText())
                    || isNotFilled(error.path("detail").asText(), sent)) {
                faults.add("an error without a sentence or a place: " + error);
            }
        }
        if (problem.path("title").asText().startsWith("problem.")) {
            faults.add("a problem without a title: " + problem.path("code"));
        }
    }

    /** What the caller sent himself may be repeated to him. */
    private static boolean isNotFilled(String sentence, Sent sent) {
        var said =
                sent.body() == null ? sent.target() : sent.target() + new String(sent.body(), StandardCharsets.UTF_8);
        return NOT_FILLED.matcher(sentence).results().anyMatch(place -> !said.contains(place.group()));
    }

    private static JsonNode read(byte[] text) {
        try {
            return Document.JSON.readTree(text);
        } catch (IOException unreadable) {
            return Document.JSON.missingNode();
        }
    }

    private void heads(Sent sent, Got got, List<String> faults) {
        for (var header : got.headers()) {
            if (TALKATIVE.contains(header.name().toLowerCase(Locale.ROOT))
                    || !PLAIN.matcher(header.value()).matches()) {
                faults.add("a header of the wrong kind: " + header);
            }
        }
        var id = got.header("X-Request-Id");
        var given = sent.header("X-Request-Id");
        if (!REFERENCE.matcher(id).matches()) {
            faults.add("no request id: " + id);
        } else if (given != null
                && got.status() != 414 // nothing is read behind an address that is too long
                && REFERENCE.matcher(given).matches()
                && !count(sent, "X-Request-Id")
                && !given.equals(id)) {
            faults.add("another request id: " + id);
        }
        if (!got.header("X-Content-Type-Options").equals("nosniff")) {
            faults.add("a type that may be guessed");
        }
        var location = Optional.of(got.header("Location")).filter(text -> !text.isEmpty());
        if (location.isPresent() && !location.get().startsWith(address + "/api/")) {
            faults.add("leads elsewhere: " + location.get());
        }
        if (got.status() == 405 && got.header("Allow").isEmpty()) {
            faults.add("does not say what is allowed");
        }
    }

    private static boolean count(Sent sent, String name) {
        return sent.headers().stream().filter(header -> header.is(name)).count() > 1;
    }
}
