package khrongkan.participants.registration.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;

/**
 * Why something may not be done now.
 *
 * @param kind what kind of refusal the attempt meets
 * @param code a stable name for callers to branch on
 * @param values what the sentence of the code names
 */
public record Obstacle(Refusal.Kind kind, String code, Map<String, ?> values) {

    public Obstacle {
        values = Map.copyOf(values);
    }

    static Obstacle roleMissing() {
        return new Obstacle(Refusal.Kind.FORBIDDEN, "role-missing", Map.of());
    }

    static Obstacle otherOffice() {
        return new Obstacle(Refusal.Kind.FORBIDDEN, "other-office", Map.of());
    }

    static Obstacle outOfTurn(RegistrationAction action, RegistrationState state) {
        return new Obstacle(Refusal.Kind.CONFLICT, "out-of-turn", Map.of("action", action, "state", state));
    }

    static Obstacle beforeTheDay(LocalDate day) {
        return new Obstacle(Refusal.Kind.CONFLICT, "before-the-day", Map.of("day", day));
    }

    static Obstacle certificateIssued() {
        return new Obstacle(Refusal.Kind.CONFLICT, "certificate-issued", Map.of());
    }

    /** The refusal that an attempt against this meets. */
    public Refusal refusal() {
        return new Refusal(kind, code, values, List.of());
    }
}
