package khrongkan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a bundle of evidence on any machine with a Java runtime: no service, no network. */
public final class Verifier {

    /** Everything is as it was signed. */
    static final int HOLDS = 0;
    /** Something is not. */
    static final int BROKEN = 1;
    /** A file cannot be read at all. */
    static final int UNREADABLE = 2;
    /** It was called wrongly. */
    static final int USAGE = 64;

    private static final String HELP = """
            usage: java -jar verifier.jar BUNDLE [--key PUBLIC.pem | --key KEYS.json]... [--head NUMBER:HASH]
              BUNDLE  the answer of GET /api/v1/proposals/{id}/evidence
              --key   a key the office has published; without it the bundle is held against the keys it brings along
              --head  the newest entry of the history that you were told of, as a webhook or the feed named it
            exit codes: 0 as it was signed, 1 not as it was signed, 2 unreadable, 64 called wrongly""";

    private final PrintStream out;
    private final List<ECPublicKey> keys = new ArrayList<>();
    private @Nullable Path bundle;
    private @Nullable String head;

    Verifier(PrintStream out) {
        this.out = out;
    }

    /** The command line. */
    public static void main(String[] arguments) {
        System.exit(new Verifier(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(arguments));
    }

    int run(String... arguments) {
        try {
            if (!understood(arguments) || bundle == null) {
                out.println(HELP);
                return USAGE;
            }
            return check(Json.read(Files.readString(bundle)));
        } catch (IOException | GeneralSecurityException | Json.Unreadable broken) {
            out.println("UNREADABLE " + broken.getMessage());
            return UNREADABLE;
        }
    }

    private boolean understood(String[] arguments) throws IOException, GeneralSecurityException, Json.Unreadable {
        for (int i = 0; i < arguments.length; i++) {
            boolean valued = arguments[i].equals("--key") || arguments[i].equals("--head");
            if (valued && i + 1 == arguments.length) {
                return false;
            } else if (arguments[i].equals("--key")) {
                trust(Files.readString(Path.of(arguments[++i])));
            } else if (arguments[i].equals("--head")) {
                head = arguments[++i];
            } else if (bundle == null && !arguments[i].startsWith("--")) {
                bundle = Path.of(arguments[i]);
            } else {
                return false;
            }
        }
        return true;
    }

    private void trust(String file) throws GeneralSecurityException, Json.Unreadable {
        if (file.stripLeading().startsWith("{")) {
            var set = Keys.ofSet(Json.read(file)).orElseThrow(() -> new Json.Unreadable("no set of P-256 keys"));
            keys.addAll(set.byId().values());
        } else {
            keys.add(Keys.ofPem(file));
        }
    }

    private int check(JsonNode read) {
        var trusted = keys.isEmpty() ? Optional.<Keys>empty() : Optional.of(Keys.of(keys));
        var verification = Verification.of(read, trusted);
        verification.findings().forEach(finding -> out.println("BROKEN " + finding));
        var told = head == null || told(read, head);
        if (!told) {
            out.println("BROKEN history: " + head + " is not in it");
        }
        verification
                .keys()
                .byId()
                .keySet()
                .forEach(id -> out.println("signed by key " + id
                        + (trusted.isPresent()
                                ? ""
                                : ", which the bundle brought along: compare it with the published one")));
        if (verification.holds() && told) {
            out.println("AUTHENTIC " + read.path("proposal").asText());
            return HOLDS;
        }
        return BROKEN;
    }

    /** Whether an entry that somebody was told of is in the history. */
    private static boolean told(JsonNode read, String head) {
        for (var link : read.path("history")) {
            if (head.equals(link.path("entry").path("number").asText() + ":"
                    + link.path("hash").asText())) {
                return true;
            }
        }
        return false;
    }
}
