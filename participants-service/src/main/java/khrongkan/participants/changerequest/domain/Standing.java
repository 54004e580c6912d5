package khrongkan.participants.changerequest.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do with a proposed change; what is shown as allowed and what is enforced is the same.
 *
 * @param own whether he or she proposed it
 * @param decides whether he or she writes the registry of its office
 */
public record Standing(State state, boolean own, boolean decides) {

    /** Whether a verdict is allowed, and where not, why. */
    public record Action(
            Verdict action, boolean allowed, @Nullable String why) {}

    /** Why a verdict is not allowed, as a code; empty where it is. */
    public Optional<String> why(Verdict verdict) {
        if (state != State.OPEN) {
            return Optional.of("change-request-decided");
        }
        return switch (verdict) {
            case ACCEPT, REFUSE -> decision();
            case WITHDRAW -> own ? Optional.empty() : Optional.of("not-your-change-request");
        };
    }

    /** Every verdict, and whether it is allowed. */
    public List<Action> actions() {
        return Arrays.stream(Verdict.values())
                .map(verdict ->
                        new Action(verdict, why(verdict).isEmpty(), why(verdict).orElse(null)))
                .toList();
    }

    /** Four eyes: who proposed a change does not accept it. */
    private Optional<String> decision() {
        if (own) {
            return Optional.of("own-change-request");
        }
        return decides ? Optional.empty() : Optional.of("not-yours-to-decide");
    }
}
