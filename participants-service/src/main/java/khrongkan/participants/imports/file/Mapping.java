package khrongkan.participants.imports.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.imports.domain.Columns;
import khrongkan.participants.name.domain.NameKey;
import org.jspecify.annotations.Nullable;

/** Which column of a file means what: by the names that are known, and by those the caller maps for this one file. */
public final class Mapping {

    /** Maps a column to nothing: it is passed over. */
    static final String PASSED_OVER = "-";

    private final Columns columns;
    private final Map<String, String> mapped = new HashMap<>();

    private Mapping(Columns columns) {
        this.columns = columns;
    }

    /**
     * A mapping.
     *
     * @param pairs of the form {@code key:name in the file}, such as {@code phone:Tel.}; the key {@code -} passes over
     */
    public static Mapping of(Columns columns, List<String> pairs) {
        var mapping = new Mapping(columns);
        pairs.forEach(mapping::add);
        return mapping;
    }

    private void add(String pair) {
        int colon = pair.indexOf(':');
        var key = colon < 0 ? "" : pair.substring(0, colon).strip();
        if (!key.equals(PASSED_OVER) && !columns.keys().contains(key)) {
            throw Refusal.invalid(
                    "map",
                    "unknown-mapping",
                    Map.of("allowed", String.join(", ", columns.keys()) + ", " + PASSED_OVER));
        }
        mapped.put(NameKey.of(pair.substring(colon + 1)), key);
    }

    Columns columns() {
        return columns;
    }

    /** The key of a column by its name in the file; null where it means nothing that is known. */
    @Nullable
    String key(String name) {
        var key = mapped.get(NameKey.of(name));
        return key == null ? columns.key(name) : key;
    }
}
