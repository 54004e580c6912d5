package khrongkan.approval.signoff.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.authority.domain.Bar;
import khrongkan.approval.authority.domain.Matter;
import khrongkan.approval.authority.domain.Post;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

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

    /** Who recorded another's signature vouches for it, and does not sign beside it. */
    static Reason recorded(Hand signed) {
        return new Reason(Refusal.Kind.CONFLICT, "recorded-signature", Map.of("hand", signed));
    }

    static Reason holdLost() {
        return new Reason(Refusal.Kind.CONFLICT, "hold-lost", Map.of());
    }

    static Reason holdUnconfirmed() {
        return new Reason(Refusal.Kind.CONFLICT, "hold-unconfirmed", Map.of());
    }

    static Reason reviewAwaited(Hand hand) {
        return new Reason(Refusal.Kind.CONFLICT, "review-awaited", Map.of("hand", hand));
    }

    static Reason numbered() {
        return new Reason(Refusal.Kind.CONFLICT, "number-given", Map.of());
    }

    static Reason noAuthority(Post post) {
        return new Reason(Refusal.Kind.FORBIDDEN, "no-authority", Map.of("post", post.title()));
    }

    static Reason barred(Authority authority, Bar bar, Matter matter) {
        var values = values(authority.post(), matter, authority.scope().ceiling());
        values.put("from", authority.term().from());
        Optional.ofNullable(authority.term().until()).ifPresent(until -> values.put("until", until));
        return new Reason(Refusal.Kind.FORBIDDEN, bar.code(), values);
    }

    /** The paper went past his post to one that may decide about more. */
    static Reason passedOver(Step.PassedOver passed, Matter matter) {
        var code = passed.limit() == null ? Bar.OTHER_SUBJECT : Bar.OVER_CEILING;
        return new Reason(Refusal.Kind.FORBIDDEN, code.code(), values(passed.post(), matter, passed.limit()));
    }

    private static Map<String, Object> values(Post post, Matter matter, @Nullable BigDecimal limit) {
        Map<String, Object> values = new HashMap<>(Map.of("post", post.title()));
        Optional.ofNullable(matter.amount()).ifPresent(amount -> values.put("amount", amount));
        Optional.ofNullable(matter.subject()).ifPresent(subject -> values.put("subject", subject));
        Optional.ofNullable(limit).ifPresent(most -> values.put("limit", most));
        return values;
    }

    static Reason missing(Section section) {
        return new Reason(Refusal.Kind.CONFLICT, section.code(), Map.of());
    }

    /** The refusal that an attempt against this reason meets. */
    public Refusal refusal() {
        return new Refusal(kind, code, values, java.util.List.of());
    }
}
