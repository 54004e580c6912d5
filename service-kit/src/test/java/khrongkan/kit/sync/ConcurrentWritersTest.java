package khrongkan.kit.sync;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import khrongkan.kit.testing.Copy;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Copies that are kept while many write, in transactions of all lengths, end as the list is. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class ConcurrentWritersTest {

    private static final int WRITERS = 6;
    private static final int TRANSACTIONS = 40;
    private static final int THINGS = 30;

    @Inject
    DataSource database;

    private final String office = "CROWD-" + UUID.randomUUID();

    @Test
    void copies_end_equal_to_the_list_whenever_it_is_committed() throws Exception {
        var threads = Executors.newFixedThreadPool(WRITERS + 2);
        try {
            List<Future<Void>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                var random = new Random(i);
                writers.add(threads.submit(() -> write(random)));
            }
            Callable<Copy> reading = () -> {
                var copy = new Copy(
                                () -> given().auth().oauth2(Tokens.person("keeper", office, "officer")),
                                "/api/v1/kept-things",
                                "id")
                        .limit(4);
                while (!writers.stream().allMatch(Future::isDone)) {
                    copy.glance();
                }
                return copy;
            };
            var readers = List.of(threads.submit(reading), threads.submit(reading));
            for (var writer : writers) {
                writer.get();
            }
            for (var reader : readers) {
                assertThat(names(reader.get().refresh())).isEqualTo(names()).isNotEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Void write(Random random) throws SQLException {
        try (var writer = new Writer(database)) {
            for (int i = 0; i < TRANSACTIONS; i++) {
                // in one order, so that no two wait for each other
                for (int number = random.nextInt(THINGS); number < THINGS; number += 1 + random.nextInt(THINGS)) {
                    change(writer, new UUID(office.hashCode(), number), random);
                    writer.run("select pg_sleep(?)", random.nextDouble() * 0.01);
                }
                if (random.nextInt(5) == 0) {
                    writer.rollback();
                } else {
                    writer.commit();
                }
            }
        }
        return null;
    }

    private void change(Writer writer, UUID id, Random random) throws SQLException {
        switch (random.nextInt(4)) {
            case 0 -> writer.remove(id);
            case 1 ->
                writer.run(
                        "insert into thing_part select id, ? from kept_thing where id = ? for update on conflict do nothing",
                        random.nextInt(5),
                        id);
            default ->
                writer.run(
                        "insert into kept_thing (id, office, name) values (?, ?, ?)"
                                + " on conflict (id) do update set name = excluded.name",
                        id,
                        office,
                        "name " + random.nextInt());
        }
    }

    private static Map<String, String> names(Copy copy) {
        Map<String, String> names = new HashMap<>();
        copy.items().forEach((id, item) -> names.put(id, item.get("name") + " " + item.get("parts")));
        return names;
    }

    private Map<String, String> names() throws SQLException {
        Map<String, String> names = new HashMap<>();
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select id, name || ' ' || (select count(*) from thing_part p"
                                + " where p.thing_id = t.id) as shown from kept_thing t where office = ?")) {
            statement.setString(1, office);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.put(rows.getString("id"), rows.getString("shown"));
                }
            }
        }
        return names;
    }
}
