package khrongkan.approval.preflight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import khrongkan.approval.remote.Answers;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What was seen at another service.
 *
 * @param body what it showed; a missing node where it showed nothing
 */
record Look(Outcome outcome, JsonNode body) {

    /** How the look went. */
    enum Outcome {
        /** The proposal names no such thing. */
        NOTHING_NAMED,
        SEEN,
        /** There is none, or none for this caller. */
        NOT_FOUND,
        /** The service is away, or does not show it to this caller: nothing is known. */
        NOT_LOOKED_AT
    }

    /** Asks for something that a proposal may name. A service that is away is no error here. */
    static Look at(@Nullable UUID id, Function<UUID, Optional<Answers.Answer>> question) {
        return id == null ? without(Outcome.NOTHING_NAMED) : asked(() -> question.apply(id));
    }

    private static Look asked(Supplier<Optional<Answers.Answer>> question) {
        try {
            return question.get()
                    .map(answer -> new Look(Outcome.SEEN, answer.body()))
                    .orElseGet(() -> without(Outcome.NOT_FOUND));
        } catch (Refusal away) {
            return without(Outcome.NOT_LOOKED_AT);
        }
    }

    private static Look without(Outcome outcome) {
        return new Look(outcome, MissingNode.getInstance());
    }

    boolean seen() {
        return outcome == Outcome.SEEN;
    }

    boolean unknown() {
        return outcome == Outcome.NOT_LOOKED_AT;
    }
}
