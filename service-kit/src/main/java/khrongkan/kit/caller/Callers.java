package khrongkan.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Tells who is calling now. */
@ApplicationScoped
public class Callers {

    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller of the request that is being answered. */
    public Caller current() {
        var token = (JsonWebToken) identity.getPrincipal();
        var subject = token.getSubject();
        return new Caller(
                subject,
                Optional.ofNullable(claim(token, "name")).orElse(subject),
                claim(token, "office"),
                claim(token, "position"),
                identity.getRoles());
    }

    private static @Nullable String claim(JsonWebToken token, String name) {
        return token.getClaim(name) instanceof String text && !text.isBlank() ? text : null;
    }
}
