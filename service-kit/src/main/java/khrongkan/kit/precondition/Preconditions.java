package khrongkan.kit.precondition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import khrongkan.kit.refusal.Refusal;

/** What the caller says about the version it knows ({@code If-Match}, RFC 9110). */
@ApplicationScoped
public class Preconditions {

    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");

    private final HttpHeaders headers;

    Preconditions(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    /** The entity tag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version the caller knows.
     *
     * @throws Refusal {@code if-match-missing} (428), or {@code bad-etag} when it is none of ours
     */
    public long knownVersion() {
        var header = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw new Refusal(Refusal.Kind.PRECONDITION_MISSING, "if-match-missing", Map.of(), List.of());
        }
        var version = VERSION.matcher(header.strip());
        if (!version.matches()) {
            throw Refusal.invalid(HttpHeaders.IF_MATCH, "bad-etag", Map.of());
        }
        return Long.parseLong(version.group(1));
    }

    /**
     * Checks that the caller knows the present version.
     *
     * @throws Refusal {@code overtaken} (412) when somebody changed it since
     */
    public static void require(long known, long present) {
        if (known != present) {
            throw Refusal.overtaken();
        }
    }
}
