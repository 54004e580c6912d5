package khrongkan.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;

/**
 * A service's tables as its migrations make them, each with a row of office A and one of office B: every name, number and
 * id in a row is its office's, so that all of an office's rows belong together. Asked as the service's own user.
 */
public final class WallProof implements AutoCloseable {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final TestDatabase server = new TestDatabase();
    private final Connection owner;

    private WallProof() throws SQLException {
        var url = server.start().get("quarkus.datasource.jdbc.url");
        Flyway.configure()
                .dataSource(url + "?options=-c%20khrongkan.office=*", "service", "service")
                .locations("db/kit", "db/migration")
                .load()
                .migrate();
        owner = DriverManager.getConnection(url, "postgres", "postgres");
        // Made-up values break the rules of the trade; which rows are shown does not hang on those.
        run("set session_replication_role = replica");
        list("""
                select format('alter table %s drop constraint %I', conrelid::regclass, conname) from pg_constraint
                where contype = 'c' and connamespace = 'public'::regnamespace and conparentid = 0""").forEach(this::run);
        tables().forEach(table -> {
            insert(table, WallOffice.A);
            insert(table, WallOffice.B);
        });
    }

    /** The tables of the service whose migrations are on the class path. */
    public static WallProof ofThisService() throws SQLException {
        return new WallProof();
    }

    /** Each table is behind the wall or named as open; one that is neither was forgotten. */
    public void every_table_is_behind_the_wall_but(Set<String> open) {
        var walled = walled();
        assertThat(tables().stream().filter(table -> !walled.contains(table)))
                .containsExactlyInAnyOrderElementsOf(open);
        assertThat(list("""
                select c.relname from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                and c.relrowsecurity and (not c.relforcerowsecurity
                    or not exists (select 1 from pg_policy p where p.polrelid = c.oid))""")).isEmpty();
    }

    /** A query that names no office finds only the rows of its own, all as the system, and none by itself. */
    public void each_office_sees_its_own_rows_only() {
        walled().forEach(table -> {
            assertThat(seen(table, "A"))
                    .as(table)
                    .contains(row(table, WallOffice.A))
                    .doesNotContain(row(table, WallOffice.B));
            assertThat(seen(table, "B"))
                    .as(table)
                    .contains(row(table, WallOffice.B))
                    .doesNotContain(row(table, WallOffice.A));
            assertThat(seen(table, "*")).as(table).contains(row(table, WallOffice.A), row(table, WallOffice.B));
            assertThat(seen(table, "")).as(table).doesNotContain(row(table, WallOffice.A), row(table, WallOffice.B));
        });
        assertThat(walled()).isNotEmpty();
    }

    /** What is searched by is found by its index, and no more of it than its office's. */
    public void each_office_searches_its_own_rows_only(Map<String, String> indexes) {
        var views = list("select relname from pg_class where relkind = 'v' and relname like '%\\_search'");
        assertThat(views.stream().map(view -> "select id from " + view + " where "))
                .allMatch(start -> indexes.keySet().stream().anyMatch(question -> question.startsWith(start)));
        views.forEach(view -> {
            var ids = "select id::text from " + view;
            assertThat(as("A", ids)).as(view).contains(WallOffice.A.id).doesNotContain(WallOffice.B.id);
            assertThat(as("*", ids)).as(view).contains(WallOffice.A.id, WallOffice.B.id);
            assertThat(as("", ids)).as(view).doesNotContain(WallOffice.A.id, WallOffice.B.id);
        });
        // a table of two rows is read as a whole, or by any index, unless that is forbidden
        indexes.forEach((question, index) -> {
            var only = """
                    set local enable_seqscan = off; update pg_index set indisvalid = indexrelid = '%1$s'::regclass
                    where indrelid = (select indrelid from pg_index where indexrelid = '%1$s'::regclass)""";
            assertThat(as("*", only.formatted(index), "explain " + question))
                    .as(question)
                    .anyMatch(line -> line.contains("Bitmap Index Scan on " + index));
        });
    }

    /** A change or a deletion that names no office leaves the rows of the others. */
    public void no_office_changes_or_deletes_the_rows_of_another() {
        walled().forEach(table -> {
            var own = row(table, WallOffice.A);
            var others = row(table, WallOffice.B);
            var column = list("select quote_ident(attname) from pg_attribute where attnum > 0 and not attisdropped"
                            + " and attidentity = '' and attrelid = '" + table + "'::regclass order by attnum limit 1")
                    .get(0);
            var change = "update " + table + " t set " + column + " = " + column + " returning to_jsonb(t)::text";
            assertThat(as("A", change)).as(table).contains(own).doesNotContain(others);
            as(
                    "A",
                    "delete from " + table + " returning 1",
                    () -> assertThat(rows(table)).as(table).contains(others).doesNotContain(own));
        });
    }

    /** A row of another office is not written, whoever asks for it. */
    public void no_office_writes_a_row_of_another() {
        walled().forEach(table -> {
            var row = row(table, WallOffice.B).replace("'", "''");
            var insert = "insert into " + table + " overriding system value select (jsonb_populate_record(null::"
                    + table + ", '" + row + "')).* returning 1";
            assertThatThrownBy(() -> as("A", "delete from " + table, insert))
                    .as(table)
                    .rootCause()
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
            assertThat(as("B", "delete from " + table, insert)).as(table).hasSize(1);
        });
    }

    private List<String> seen(String table, String office) {
        return as(office, "select to_jsonb(t)::text from " + table + " t");
    }

    private List<String> rows(String table) {
        return list("select to_jsonb(t)::text from " + table + " t");
    }

    /** The row of an office: the one that bears its id or its name. */
    private String row(String table, WallOffice office) {
        return rows(table).stream()
                .filter(row -> row.contains(office.id) || row.contains(": \"" + office + "\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + office + " in " + table));
    }

    /** What the service's user is answered, in a transaction that is then forgotten. */
    private List<String> as(String office, String question) {
        return as(office, "select 1", question);
    }

    private void as(String office, String question, Runnable looking) {
        transaction(() -> {
            become(office);
            list(question);
            run("reset role");
            looking.run();
            return List.of();
        });
    }

    /** After something was done as the superuser. */
    private List<String> as(String office, String before, String question) {
        return transaction(() -> {
            run(before);
            become(office);
            return list(question);
        });
    }

    private void become(String office) {
        run("set local role service");
        run("set local khrongkan.office = '" + office + "'");
    }

    private List<String> transaction(Asking asking) {
        run("begin");
        try {
            return asking.answer();
        } finally {
            run("rollback");
        }
    }

    private interface Asking {
        List<String> answer();
    }

    private List<String> tables() {
        return list("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
                + " and relname <> 'flyway_schema_history' order by 1");
    }

    private Set<String> walled() {
        return Set.copyOf(list("select relname from pg_class where relkind = 'r' and relrowsecurity"));
    }

    private void insert(String table, WallOffice office) {
        var columns = new ArrayList<String>();
        var values = new ArrayList<String>();
        list("""
                select quote_ident(attname) || ' ' || format_type(atttypid, null) from pg_attribute
                where attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
                and attrelid = '%s'::regclass""".formatted(table)).forEach(column -> {
            var parts = column.split(" ", 2);
            columns.add(parts[0]);
            values.add(office.value(parts[1]) + "::" + parts[1]);
        });
        run("insert into " + table + " (" + String.join(", ", columns) + ") values (" + String.join(", ", values) + ")"
                + " on conflict do nothing");
    }

    private void run(String sql) {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private List<String> list(String sql) {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found.stream().collect(Collectors.toList());
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
        server.stop();
    }
}
