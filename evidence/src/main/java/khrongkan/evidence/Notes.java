package khrongkan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a verification has seen so far: findings, and by which keys things were signed. */
final class Notes {

    /** What may stand beside something that is signed. */
    private static final Set<String> BESIDE = Set.of("hash", "jws");

    private final Keys keys;
    private final List<Finding> findings = new ArrayList<>();
    private final SortedSet<String> used = new TreeSet<>();

    Notes(Keys keys) {
        this.keys = keys;
    }

    /**
     * Something that is shown and signed.
     *
     * @param content what was signed, or where that cannot be told what is shown
     * @param hash of what was signed
     */
    record Signed(JsonNode content, String hash) {}

    void add(Part part, int number, String pointer, Fault fault) {
        findings.add(new Finding(part, number, pointer, fault));
    }

    /** Notes every difference under this pointer. */
    void compare(Part part, int number, String pointer, JsonNode expected, JsonNode actual) {
        new Differences((place, fault) -> add(part, number, place, fault)).tell(pointer, expected, actual);
    }

    /** Holds what is shown under a name against the JWS beside it. */
    Signed signed(Part part, int number, String pointer, JsonNode shown, String name) {
        var visible = shown.path(name);
        shown.fieldNames().forEachRemaining(member -> {
            if (!member.equals(name) && !BESIDE.contains(member)) {
                add(part, number, pointer + "/" + Manifest.escaped(member), Fault.SUPERFLUOUS);
            }
        });
        try {
            var jws = Jws.read(shown.path("jws").asText());
            if (holds(jws, part, number, pointer)) {
                var content = jws.content();
                compare(part, number, pointer + "/" + name, content, visible);
                return new Signed(content, Canonical.hash(jws.payload()));
            }
        } catch (Json.Unreadable broken) {
            add(part, number, pointer + "/jws", Fault.UNREADABLE);
        }
        return new Signed(visible, Canonical.hash(visible.isMissingNode() ? Json.object() : visible));
    }

    private boolean holds(Jws jws, Part part, int number, String pointer) {
        var key = keys.byId().get(jws.keyId());
        if (key == null) {
            add(part, number, pointer + "/jws", Fault.KEY_UNKNOWN);
            return false;
        }
        used.add(jws.keyId());
        if (!jws.signedBy(key)) {
            add(part, number, pointer + "/jws", Fault.SIGNATURE_BROKEN);
            return false;
        }
        return true;
    }

    /** A small number; 0 for anything else. */
    static int number(JsonNode value) {
        return value.isInt() ? value.intValue() : 0;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Those keys by which something was signed. */
    Keys used() {
        return keys.only(used);
    }
}
