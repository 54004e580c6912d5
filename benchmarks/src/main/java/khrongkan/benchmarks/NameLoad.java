package khrongkan.benchmarks;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.UnaryOperator;
import khrongkan.thai.NameTitles;
import khrongkan.thai.SoundAlike;
import khrongkan.thai.ThaiText;

/** Fills the register of organisations with generated names, past the service: its indexes are made at the end. */
final class NameLoad {

    static final String OFFICE = "SSK-INDUSTRY";

    private static final int AT_ONCE = 10_000;

    private NameLoad() {}

    /** Loads so many; gives some of the names, to search for. */
    static List<String> into(Connection database, int count) throws SQLException {
        var indexes = dropIndexes(database);
        var some = insert(database, count);
        try (var statement = database.createStatement()) {
            statement.execute("set maintenance_work_mem = '256MB'");
            for (var index : indexes.values()) {
                statement.execute(index);
            }
            statement.execute("vacuum analyze organization");
        }
        return some;
    }

    private static List<String> insert(Connection database, int count) throws SQLException {
        var names = new ThaiNames();
        var ids = new SplittableRandom(38);
        List<String> some = new ArrayList<>();
        for (int from = 0; from < count; from += AT_ONCE) {
            List<String> batch = new ArrayList<>();
            for (int i = from; i < Math.min(count, from + AT_ONCE); i++) {
                batch.add(names.next());
            }
            insert(database, from, ids, batch);
            some.addAll(batch.subList(0, Math.min(batch.size(), AT_ONCE / 100)));
        }
        return some;
    }

    private static void insert(Connection database, int from, SplittableRandom ids, List<String> names)
            throws SQLException {
        List<String> newIds = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            // version 7: the time first, so that they are entered in order
            long time = (1_700_000_000_000L + from + i) << 16 | 7L << 12 | ids.nextInt(1 << 12);
            newIds.add(new UUID(time, ids.nextLong() >>> 2 | 1L << 63).toString());
        }
        try (var statement = database.prepareStatement("insert into organization (id, office, version, created_at,"
                + " changed_at, kind, name, name_key, search_core, search_text, search_sound)"
                + " select id, '" + OFFICE + "', 0, now(), now(), 'OTHER', name, key, core, letters, sound from"
                + " unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])"
                + " as new(id, name, key, core, letters, sound)")) {
            statement.setArray(1, array(database, newIds, id -> id));
            statement.setArray(2, array(database, names, name -> name));
            statement.setArray(
                    3, array(database, names, name -> ThaiText.normalize(name).toLowerCase(Locale.ROOT)));
            statement.setArray(4, array(database, names, name -> SoundAlike.letters(NameTitles.ofOrganization(name))));
            statement.setArray(5, array(database, names, SoundAlike::letters));
            statement.setArray(6, array(database, names, SoundAlike::sound));
            statement.executeUpdate();
        }
    }

    private static Array array(Connection database, List<String> texts, UnaryOperator<String> form)
            throws SQLException {
        return database.createArrayOf("text", texts.stream().map(form).toArray());
    }

    private static Map<String, String> dropIndexes(Connection database) throws SQLException {
        Map<String, String> indexes = new LinkedHashMap<>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select indexname, indexdef from pg_indexes"
                        + " where tablename = 'organization' and indexname <> 'organization_pkey'")) {
            while (rows.next()) {
                indexes.put(rows.getString(1), rows.getString(2));
            }
        }
        try (var statement = database.createStatement()) {
            for (var index : indexes.keySet()) {
                statement.execute("drop index " + index);
            }
        }
        return indexes;
    }
}
