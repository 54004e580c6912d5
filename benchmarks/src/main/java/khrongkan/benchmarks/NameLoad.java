package khrongkan.benchmarks;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khrongkan.thai.NameTitles;
import khrongkan.thai.SoundAlike;
import khrongkan.thai.ThaiText;
import org.postgresql.PGConnection;

/** Fills the register of organisations with generated names, past the service: its indexes are made at the end. */
final class NameLoad {

    static final String OFFICE = "SSK-INDUSTRY";

    private static final int AT_ONCE = 10_000;

    private static final String COPY = "copy organization (id, office, version, created_at, changed_at, kind, name,"
            + " name_key, search_core, search_text, search_sound) from stdin";

    private NameLoad() {}

    /** Loads so many; gives some of the names, to search for. */
    static List<String> into(Connection database, int count) throws SQLException {
        var indexes = dropIndexes(database);
        var some = copy(database, count);
        try (var statement = database.createStatement()) {
            statement.execute("set maintenance_work_mem = '2GB'");
            for (var index : indexes.values()) {
                long start = System.nanoTime();
                statement.execute(index);
                System.out.printf("%.1f s %s%n", (System.nanoTime() - start) / 1e9, index);
            }
            statement.execute("vacuum analyze organization");
        }
        return some;
    }

    private static List<String> copy(Connection database, int count) throws SQLException {
        var names = new ThaiNames();
        var ids = new SplittableRandom(38);
        List<String> some = new ArrayList<>();
        var copy = database.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        for (int from = 0; from < count; from += AT_ONCE) {
            int many = Math.min(AT_ONCE, count - from);
            var batch = Stream.generate(names::next).limit(many).toList();
            var batchIds = ids(ids, from, many);
            var lines = IntStream.range(0, many)
                    .parallel()
                    .mapToObj(i -> line(batchIds.get(i), batch.get(i)))
                    .collect(Collectors.joining());
            var bytes = lines.getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            some.addAll(batch.subList(0, Math.min(many, AT_ONCE / 100)));
        }
        copy.endCopy();
        return some;
    }

    /** Of version 7: the time first, so that they are entered in order. */
    private static List<UUID> ids(SplittableRandom random, int from, int many) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            long time = (1_700_000_000_000L + from + i) << 16 | 7L << 12 | random.nextInt(1 << 12);
            ids.add(new UUID(time, random.nextLong() >>> 2 | 1L << 63));
        }
        return ids;
    }

    private static String line(UUID id, String name) {
        return String.join(
                "\t",
                id.toString(),
                OFFICE,
                "0",
                "2026-01-01Z",
                "2026-01-01Z",
                "OTHER",
                name,
                ThaiText.normalize(name).toLowerCase(Locale.ROOT),
                SoundAlike.letters(NameTitles.ofOrganization(name)),
                SoundAlike.letters(name),
                SoundAlike.sound(name) + "\n");
    }

    /** Takes the indexes of the table away but for the primary key's; gives how to make each again. */
    static Map<String, String> dropIndexes(Connection database) throws SQLException {
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
