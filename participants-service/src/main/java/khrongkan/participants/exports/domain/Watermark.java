package khrongkan.participants.exports.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who took a file, when, for what: it stands at the end of the file, where an import passes it over. */
public record Watermark(
        String subject,
        String name,
        @Nullable String office,
        Instant at,
        @Nullable String purpose,
        @Nullable String caseReference) {

    /** How the last line of a CSV file begins. */
    public static final String BEGINNING = "#khrongkan-export";

    /** What it says of a file of so many rows; a file without it was broken off. */
    public Map<String, Object> entries(long rows) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("rows", rows);
        entries.put("at", at.toString());
        entries.put("by", subject);
        entries.put("name", name);
        put(entries, "office", office);
        put(entries, "purpose", purpose);
        put(entries, "caseReference", caseReference);
        return entries;
    }

    /** The same in one line. */
    public String line(long rows) {
        return entries(rows).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("; ", BEGINNING + " ", ""))
                .replace("\"", "'")
                .replace('\n', ' ')
                .replace('\r', ' ');
    }

    private static void put(Map<String, Object> entries, String key, @Nullable String value) {
        if (value != null) {
            entries.put(key, value);
        }
    }
}
