package khrongkan.kit.caller;

import java.util.List;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;

/** A machine client may not do this; its token names other scopes. */
public final class ScopeMissing extends Refusal {

    private final String scope;

    /** This one is missing. */
    public ScopeMissing(String scope) {
        super(Kind.FORBIDDEN, "scope-missing", Map.of("scope", scope), List.of());
        this.scope = scope;
    }

    /** How the caller is told (RFC 6750). */
    public String challenge() {
        return "Bearer error=\"insufficient_scope\", scope=\"" + scope + '"';
    }
}
