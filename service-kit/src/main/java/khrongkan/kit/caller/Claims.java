package khrongkan.kit.caller;

import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads what a token says. */
final class Claims {

    private Claims() {}

    static @Nullable String text(JsonWebToken token, String name) {
        return token.getClaim(name) instanceof String text && !text.isBlank() ? text : null;
    }

    /** The texts of a list, or the only one. */
    static List<String> texts(JsonWebToken token, String name) {
        if (token.getClaim(name) instanceof Iterable<?> several) {
            return StreamSupport.stream(several.spliterator(), false)
                    .map(one -> one instanceof JsonString json ? json.getString() : one.toString())
                    .toList();
        }
        return Optional.ofNullable(text(token, name)).stream().toList();
    }

    /** The client the token was given to: {@code azp} of OpenID Connect, or {@code client_id} of RFC 9068. */
    static @Nullable String client(JsonWebToken token) {
        var party = text(token, "azp");
        return party == null ? text(token, "client_id") : party;
    }
}
