package khrongkan.kit.caller;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import khrongkan.kit.refusal.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * What binds a machine client beside its roles.
 *
 * @param scopes what it may do at which service
 * @param offices for which offices it may call; none for the system itself
 */
record Machine(Set<String> scopes, List<String> offices) {

    /** The scope of the services of this system among themselves. */
    static final String INTERNAL = "internal";

    static Machine of(JsonWebToken token) {
        var scope = Claims.text(token, "scope");
        var offices = Stream.concat(Claims.texts(token, "offices").stream(), Claims.texts(token, "office").stream());
        return new Machine(
                scope == null ? Set.of() : Set.copyOf(List.of(scope.split(" ", -1))),
                offices.distinct().toList());
    }

    boolean isOfTheSystem() {
        return scopes.contains(INTERNAL);
    }

    /**
     * Checks that it may do this.
     *
     * @throws ScopeMissing when it may not
     */
    void require(String scope) {
        if (!scopes.contains(scope)) {
            throw new ScopeMissing(scope);
        }
    }

    /**
     * The office it calls for; none only for the system itself, which calls for whoever asked it.
     *
     * @param wanted the one it names, where it names one
     */
    Optional<String> office(@Nullable String wanted) {
        if (isOfTheSystem() && offices.isEmpty()) {
            return Optional.empty();
        }
        if (offices.isEmpty()) {
            throw Refusal.forbidden("office-missing", Map.of());
        }
        if (wanted == null) {
            if (offices.size() > 1) {
                throw Refusal.invalid(
                        Callers.OFFICE, "office-not-named", Map.of("allowed", String.join(", ", offices)));
            }
            return Optional.of(offices.get(0));
        }
        if (!offices.contains(wanted)) {
            throw Refusal.forbidden("office-not-yours", Map.of());
        }
        return Optional.of(wanted);
    }

    /** The office it calls for as far as that is clear, without refusing anything. */
    @Nullable
    String known(@Nullable String wanted) {
        if (wanted != null) {
            return offices.contains(wanted) ? wanted : null;
        }
        return offices.size() == 1 ? offices.get(0) : null;
    }
}
