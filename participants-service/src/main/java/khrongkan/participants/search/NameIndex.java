package khrongkan.participants.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.participants.name.domain.NameForms;
import khrongkan.participants.search.domain.Named;
import khrongkan.participants.search.domain.Register;
import org.hibernate.Session;

/** Asks the indexes for names. No question reads more than a bounded number of records, whatever is asked. */
@ApplicationScoped
class NameIndex {

    /** How many records with all the grams of a part are read, of one shard. */
    private static final int WINDOW = 1500;

    /** Greater than every letter. */
    private static final String LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

    /** Smaller than every letter. */
    private static final String FIRST_CHARACTER = "\u0001";

    private static final String INSIDE = statement("/search/inside.sql");

    private static final String BEGINNING = """
            select found.id from unnest(cast(:offices as text[])) as place(code) cross join lateral (
                select t.id from {table} t where t.office = place.code and t.search_core >= :core
                and t.search_core < :end and t.merged_into is null
                order by t.search_core limit :most) as found limit :most""";

    private static final String FIRST = """
            select found.id, found.hit from unnest(cast(:offices as text[])) as place(code) cross join lateral (
                select t.id, coalesce(t.search_text like '%' || :part || '%', false) as hit from {table} t
                where t.office = place.code and t.merged_into is null
                order by t.name_key, t.id limit :most) as found""";

    private static final Map<Register, String> NAMED = Map.of(
            Register.ORGANIZATION,
                    "select id, office, name, name, search_core, search_text, search_sound, cast(null as text),"
                            + " cast(null as text) from organization where id = any(:ids) order by name_key, id",
            Register.PERSON,
                    "select id, office, concat_ws(' ', prefix, given_name, middle_name, family_name),"
                            + " concat_ws(' ', given_name, middle_name, family_name), search_core, search_text,"
                            + " search_sound, given_name, family_name"
                            + " from person where id = any(:ids) order by name_key, id");

    private final Session rows;

    NameIndex(Session rows) {
        this.rows = rows;
    }

    /**
     * Takes from the planner what it may choose when its statistics are old, reading all or compiling first, and the
     * time it would take to plan each question anew: whatever is asked, the way is the same.
     */
    void onlyByIndex() {
        rows.createNativeQuery(
                        "select set_config('enable_seqscan', 'off', true) || set_config('jit', 'off', true)"
                                + " || set_config('plan_cache_mode', 'force_generic_plan', true)",
                        String.class)
                .getSingleResult();
    }

    /** The offices that have something to find. */
    List<String> offices(Register register) {
        return rows.createNativeQuery("""
                        with recursive seen(code) as (
                            (select office from {table} order by office limit 1)
                            union all
                            select (select t.office from {table} t where t.office > seen.code order by t.office limit 1)
                            from seen where seen.code is not null)
                        select code from seen where code is not null""".replace("{table}", table(register)), String.class)
                .getResultList();
    }

    /** Records whose letters have this part inside. */
    Set<UUID> withLetters(Register register, List<String> offices, String part, int most) {
        return ids(
                INSIDE.replace("{form}", "search_text").replace("{mark}", ""), register, offices, inside(part, most));
    }

    /** Records whose sound has this part inside. */
    Set<UUID> withSound(Register register, List<String> offices, String part, int most) {
        return ids(
                INSIDE.replace("{form}", "search_sound").replace("{mark}", "~"), register, offices, inside(part, most));
    }

    /** Records whose name without titles begins with these letters, the shortest first. */
    Set<UUID> beginningWith(Register register, List<String> offices, String core, int most) {
        return ids(BEGINNING, register, offices, Map.of("core", core, "end", core + LAST, "most", most));
    }

    /** Records whose name without titles has these letters and no others. */
    Set<UUID> withCore(Register register, List<String> offices, String core, int most) {
        return ids(BEGINNING, register, offices, Map.of("core", core, "end", core + FIRST_CHARACTER, "most", most));
    }

    /** The first records by name; for those that have these letters inside, true. */
    Map<UUID, Boolean> first(Register register, List<String> offices, String part, int most) {
        var query = rows.createNativeQuery(FIRST.replace("{table}", table(register)), Object[].class)
                .setParameter("offices", offices.toArray(String[]::new))
                .setParameter("part", part)
                .setParameter("most", most);
        Map<UUID, Boolean> found = new HashMap<>();
        query.getResultList().forEach(row -> found.put((UUID) row[0], (Boolean) row[1]));
        return found;
    }

    /** These records with their names, in the order of the dictionary. */
    List<Named> named(Register register, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return rows
                .createNativeQuery(Objects.requireNonNull(NAMED.get(register)), Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(NameIndex::named)
                .toList();
    }

    private static Named named(Object[] row) {
        Map<String, String> parts = new HashMap<>();
        if (row[7] != null && row[8] != null) {
            parts.put("givenName", (String) row[7]);
            parts.put("familyName", (String) row[8]);
        }
        var forms = new NameForms((String) row[4], (String) row[5], (String) row[6]);
        return new Named((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], forms, parts);
    }

    private static Map<String, Object> inside(String part, int most) {
        return Map.of("part", part, "window", WINDOW, "most", most);
    }

    private Set<UUID> ids(String sql, Register register, List<String> offices, Map<String, Object> values) {
        var query = rows.createNativeQuery(sql.replace("{table}", table(register)), UUID.class)
                .setParameter("offices", offices.toArray(String[]::new));
        values.forEach(query::setParameter);
        return new TreeSet<>(query.getResultList());
    }

    private static String table(Register register) {
        return register.name().toLowerCase(Locale.ROOT);
    }

    private static String statement(String name) {
        try (var file = Objects.requireNonNull(NameIndex.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
