package khrongkan.system.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Fills an office, through the gateway, with one of each record that an operation may be about. */
public final class Everything {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final Duration SOON = Duration.ofMinutes(2);

    private final Web web;
    private final UnaryOperator<String> tokenOf;
    private final Script script = Script.read();
    private final Names names;

    private Everything(Web web, UnaryOperator<String> tokenOf, Names names) {
        this.web = web;
        this.tokenOf = tokenOf;
        this.names = names;
    }

    /**
     * Fills it and tells under which names the ids are known.
     *
     * @param tokenOf a token of the office with this role alone, whose subject is {@code office-role}
     * @param given besides {@code office}: {@code mark}, which will stand in every text, {@code citizenId} for one
     *     person, and {@code receiver} for the events
     */
    public static Names in(Web web, UnaryOperator<String> tokenOf, Map<String, String> given) {
        var today = LocalDate.now(BANGKOK);
        var known = new HashMap<>(given);
        known.put("today", today.toString());
        known.put("nextYear", today.plusYears(1).toString());
        var filling = new Everything(web, tokenOf, new Names(known));
        filling.script.steps().forEach(filling::make);
        return filling.names;
    }

    private void make(Script.Step step) {
        var answer = step.patient() || !step.until().isEmpty() ? patiently(step) : asked(step);
        assertThat(answer.isGood()).as(step.call() + ": " + answer).isTrue();
        step.save().forEach((name, place) -> names.put(name, found(step, answer.json(), place)));
    }

    private static String found(Script.Step step, JsonNode answer, String place) {
        var value = answer.at(place).asText();
        assertThat(value).as(step.call() + " at " + place + " of " + answer).isNotEmpty();
        return value;
    }

    private Answer patiently(Script.Step step) {
        return await().alias(step.call())
                .atMost(SOON)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> asked(step), answer -> answer.isGood() && says(answer, step.until()));
    }

    private static boolean says(Answer answer, Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .allMatch(place -> answer.json().at(place.getKey()).asText().equals(place.getValue()));
    }

    private Answer asked(Script.Step step) {
        var here = names.and(step.with());
        var call = step.call().split(" ", 2);
        var ask = new Ask(call[0], here.target(call[1]), step.headers(), here.filled(script.text(step)));
        if (!ask.body().isEmpty()) {
            ask = ask.with("Content-Type", step.media() == null ? "application/json" : step.media());
        }
        if (call[0].equals("POST")) {
            ask = ask.with("Idempotency-Key", UUID.randomUUID().toString());
        }
        return web.ask(ask, tokenOf.apply(step.role()));
    }
}
