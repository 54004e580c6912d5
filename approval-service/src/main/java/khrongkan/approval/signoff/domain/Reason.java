package khrongkan.approval.signoff.domain;

import java.util.Map;
import khrongkan.kit.refusal.Refusal;

/**
 * Why something may not be done now.
 *
 * @param kind what kind of refusal the attempt meets
 * @param code a stable name for callers to branch on
 * @param values what the sentence of the code names
 */
public record Reason(Refusal.Kind kind, String code, Map<String, ?> values) {

    public Reason {
        values = Map.copyOf(values);
    }

    static Reason roleMissing(String role) {
        return new Reason(Refusal.Kind.FORBIDDEN, "role-missing", Map.of("role", role));
    }

    static Reason otherOffice() {
        return new Reason(Refusal.Kind.FORBIDDEN, "other-office", Map.of());
    }

    static Reason notTheAuthor() {
        return new Reason(Refusal.Kind.FORBIDDEN, "not-the-author", Map.of());
    }

    static Reason outOfTurn(Action action, State state) {
        return new Reason(Refusal.Kind.CONFLICT, "out-of-turn", Map.of("action", action, "state", state));
    }

    static Reason samePerson(Hand signed) {
        return new Reason(Refusal.Kind.CONFLICT, "same-person", Map.of("hand", signed));
    }

    static Reason holdLost() {
        return new Reason(Refusal.Kind.CONFLICT, "hold-lost", Map.of());
    }

    static Reason holdUnconfirmed() {
        return new Reason(Refusal.Kind.CONFLICT, "hold-unconfirmed", Map.of());
    }

    static Reason missing(Section section) {
        return new Reason(Refusal.Kind.CONFLICT, section.code(), Map.of());
    }

    /** The refusal that an attempt against this reason meets. */
    public Refusal refusal() {
        return new Refusal(kind, code, values, java.util.List.of());
    }
}
