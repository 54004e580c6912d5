package khrongkan.participants.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.search.domain.Register;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Points whatever points to one record to another. What that is, is asked of the database, so that a table made later
 * follows by itself: every foreign key, and those columns that have none.
 */
@ApplicationScoped
class References {

    private static final String FOREIGN_KEYS = """
            select cast(c.conrelid as regclass)\\:\\:text, a.attname,
            (select string_agg(k.attname || ' ' || format_type(k.atttypid, null), ',')
             from pg_index i join pg_attribute k on k.attrelid = i.indrelid and k.attnum = any(i.indkey)
             where i.indrelid = c.conrelid and i.indisprimary)
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and c.confrelid = cast(:table as regclass) and cardinality(c.conkey) = 1
            and a.attname <> 'merged_into' and cast(c.conrelid as regclass)\\:\\:text <> 'organization_identifier'
            order by 1, 2""";

    /** A waiting change request names its record without a foreign key, because it may name none. */
    private static final Column REQUESTS = new Column("change_request", "subject_id", "id uuid");

    private final Session rows;

    References(Session rows) {
        this.rows = rows;
    }

    /** A column that points to records, and the columns with types by which its table tells rows apart. */
    record Column(String table, String name, String key) {

        String keyNames() {
            return Stream.of(key.split(",", -1))
                    .map(part -> part.split(" ", 2)[0])
                    .map(part -> "'" + part + "', t." + part)
                    .collect(Collectors.joining(", "));
        }

        String sameKey() {
            return Stream.of(key.split(",", -1))
                    .map(part -> part.split(" ", 2)[0])
                    .map(part -> "t." + part + " = k." + part)
                    .collect(Collectors.joining(" and "));
        }
    }

    /** The rows of one column that were pointed to another record, each by its key as JSON. */
    public record Moved(String table, String column, List<String> keys) {

        public Moved {
            keys = List.copyOf(keys);
        }
    }

    /**
     * Points all that points to one record to another.
     *
     * @throws Refusal {@code merge-collides} where both are named in one place that takes only one of them
     */
    List<Moved> move(Register register, UUID from, UUID to) {
        List<Moved> moved = new ArrayList<>();
        for (var column : columns(register)) {
            try {
                var keys = move(column, condition(column, register), from, to);
                if (!keys.isEmpty()) {
                    moved.add(new Moved(column.table(), column.name(), keys));
                }
            } catch (ConstraintViolationException collides) {
                throw Refusal.conflict("merge-collides", Map.of("table", column.table()));
            }
        }
        return moved;
    }

    /** Points back what was moved and is still where it was moved to. */
    void moveBack(Register register, List<Moved> moved, UUID from, UUID to) {
        for (var move : moved) {
            column(register, move).ifPresent(column -> moveBack(column, move, from, to));
        }
    }

    private List<String> move(Column column, String condition, UUID from, UUID to) {
        return rows.createNativeQuery(
                        """
                        with moved as (update %1$s t set %2$s = :to where t.%2$s = :from %4$s
                            returning cast(jsonb_build_object(%3$s) as text) as key)
                        select key from moved""".formatted(column.table(), column.name(), column.keyNames(), condition), String.class)
                .setParameter("to", to)
                .setParameter("from", from)
                .getResultList();
    }

    private void moveBack(Column column, Moved moved, UUID from, UUID to) {
        rows.createNativeMutationQuery("""
                        update %1$s t set %2$s = :to
                        from jsonb_to_recordset(cast(:keys as jsonb)) as k(%3$s)
                        where t.%2$s = :from and %4$s""".formatted(column.table(), column.name(), column.key(), column.sameKey()))
                .setParameter("to", to)
                .setParameter("from", from)
                .setParameter("keys", "[" + String.join(",", moved.keys()) + "]")
                .executeUpdate();
    }

    private static String condition(Column column, Register register) {
        return column.equals(REQUESTS) ? "and t.state = 'OPEN' and t.subject = '%s'".formatted(register.name()) : "";
    }

    private Optional<Column> column(Register register, Moved moved) {
        return columns(register).stream()
                .filter(column ->
                        column.table().equals(moved.table()) && column.name().equals(moved.column()))
                .findFirst();
    }

    private List<Column> columns(Register register) {
        List<Column> columns = new ArrayList<>(rows
                .createNativeQuery(FOREIGN_KEYS, Object[].class)
                .setParameter("table", register.name().toLowerCase(Locale.ROOT))
                .getResultList()
                .stream()
                .map(row -> new Column((String) row[0], (String) row[1], (String) row[2]))
                .toList());
        if (rows.createNativeQuery("select to_regclass('change_request') is not null", Boolean.class)
                .getSingleResult()) {
            columns.add(REQUESTS);
        }
        return columns;
    }
}
