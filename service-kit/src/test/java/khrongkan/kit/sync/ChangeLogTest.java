package khrongkan.kit.sync;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import khrongkan.kit.Ids;
import khrongkan.kit.testing.Copy;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What a copy of a list is told. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class ChangeLogTest {

    private static final String THINGS = "/api/v1/kept-things";
    private static final String LONG_AGO = "1970-01-01T00:00:00Z";

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private final String office = "OFFICE-" + UUID.randomUUID();

    @Test
    void a_change_that_is_committed_late_is_not_skipped() throws SQLException {
        var early = added("early");
        var late = added("late");
        var copy = copy().refresh();
        try (var slow = new Writer(database);
                var quick = new Writer(database)) {
            slow.rename(late, "late, changed");
            quick.rename(early, "early, changed").commit();
            copy.glance();
            slow.commit();
        }
        copy.refresh();

        assertThat(copy.items().get(early.toString())).containsEntry("name", "early, changed");
        assertThat(copy.items().get(late.toString())).containsEntry("name", "late, changed");
    }

    @Test
    void what_was_begun_long_before_its_first_change_is_not_skipped_either() throws SQLException {
        var copy = copy();
        var id = Ids.next();
        try (var slow = new Writer(database)) {
            slow.run("select 1");
            copy.glance();
            slow.add(id, office, "slow");
            added("meanwhile");
            copy.glance();
            slow.commit();
        }

        assertThat(copy.refresh().items()).containsKey(id.toString()).hasSize(2);
    }

    @Test
    void a_writer_of_another_role_is_waited_for() throws SQLException {
        var role = "writer_" + UUID.randomUUID().toString().replace("-", "");
        var id = Ids.next();
        var copy = copy();
        try (var superuser = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = superuser.createStatement()) {
            statement.execute("create role " + role);
            statement.execute("grant " + role + " to service");
        }
        try (var other = new Writer(database)) {
            other.run("grant all on all tables in schema public to " + role).commit();
            other.run("set role " + role).add(id, office, "theirs");
            added("ours");
            copy.glance();
            other.commit();
            other.run("reset role").commit();
        }

        assertThat(copy.refresh().items()).containsKey(id.toString());
    }

    @Test
    void what_was_rolled_back_was_never_changed() throws SQLException {
        var id = added("as it was");
        var copy = copy().refresh();
        try (var writer = new Writer(database)) {
            writer.rename(id, "as it never was").rollback();
        }

        assertThat(copy.refresh().told()).isEmpty();
    }

    @Test
    void nothing_comes_twice_where_nothing_was_changed() throws SQLException {
        added("once");
        var copy = copy();

        assertThat(copy.refresh().told()).hasSize(1);
        assertThat(copy.refresh().told()).isEmpty();
    }

    @Test
    void what_is_deleted_is_told_with_its_time_and_may_come_back() throws SQLException {
        var id = added("here");
        var copy = copy().refresh();
        write(writer -> writer.remove(id));

        assertThat(Instant.parse(copy.refresh()
                        .gone()
                        .get(id.toString())
                        .get("deletedAt")
                        .toString()))
                .isBefore(Instant.now().plusSeconds(60));
        assertThat(copy.items()).isEmpty();
        write(writer -> writer.add(id, office, "back"));
        assertThat(copy.refresh().items()).containsKey(id.toString());
    }

    @Test
    void what_is_hidden_is_told_like_what_is_deleted() throws SQLException {
        var id = added("here");
        var copy = copy().refresh();
        write(writer -> writer.run("update kept_thing set hidden = true where id = ?", id));

        assertThat(copy.refresh().gone().get(id.toString())).containsKey("deletedAt");
        write(writer -> writer.run("update kept_thing set name = 'still hidden' where id = ?", id));
        assertThat(copy.refresh().gone()).isEmpty();
        write(writer -> writer.run("update kept_thing set hidden = false where id = ?", id));
        assertThat(copy.refresh().items()).containsKey(id.toString());
    }

    @Test
    void what_was_merged_is_told_with_what_it_was_merged_into() throws SQLException {
        var id = added("one");
        var other = added("other");
        var copy = copy().refresh();
        write(writer -> writer.run("update kept_thing set merged_into = ? where id = ?", other, id));

        assertThat(copy.refresh().gone().get(id.toString())).containsEntry("mergedInto", other.toString());
        assertThat(copy.items()).containsOnlyKeys(other.toString());
    }

    @Test
    void what_goes_to_another_office_is_gone_here_and_there_for_who_reads_all() throws SQLException {
        var id = added("moving");
        var here = copy().refresh();
        var all = new Copy(() -> as(Tokens.of("auditor")), THINGS, "id").refresh();
        write(writer -> writer.run("update kept_thing set office = ? where id = ?", office + "-2", id));

        assertThat(here.refresh().gone()).containsKey(id.toString());
        assertThat(here.items()).isEmpty();
        assertThat(all.refresh().told()).containsExactly(id.toString());
        assertThat(all.items()).containsKey(id.toString());
        assertThat(new Copy(() -> as(Tokens.person("x", office + "-2", "officer")), THINGS, "id")
                        .refresh()
                        .items())
                .containsOnlyKeys(id.toString());
    }

    @Test
    void a_part_changes_what_it_shows_in_and_a_list_of_its_own() throws SQLException {
        var id = added("whole");
        var things = copy().refresh();
        var parts = new Copy(this::officer, THINGS + "/" + id + "/parts", "number").refresh();
        write(writer -> writer.run("insert into thing_part values (?, 1), (?, 2)", id, id));

        assertThat(things.refresh().items().get(id.toString())).containsEntry("parts", 2);
        assertThat(parts.refresh().items()).containsOnlyKeys("1", "2");
        write(writer -> writer.run("delete from thing_part where thing_id = ? and number = 1", id));
        assertThat(things.refresh().items().get(id.toString())).containsEntry("parts", 1);
        assertThat(parts.refresh().gone()).containsOnlyKeys("1");
        write(writer -> writer.remove(id));
        assertThat(things.refresh().gone().get(id.toString())).containsKey("deletedAt");
    }

    @Test
    void what_leaves_a_filter_is_told_without_a_time_of_deletion() throws SQLException {
        var id = added("red");
        var red = new Copy(this::officer, THINGS + "?begin=red", "id").refresh();
        write(writer -> writer.rename(id, "blue"));

        assertThat(red.refresh().gone().get(id.toString())).containsOnlyKeys("id");
        assertThat(red.items()).isEmpty();
    }

    @Test
    void pages_end_where_the_first_one_said_whatever_is_changed_meanwhile() throws SQLException {
        for (int i = 0; i < 5; i++) {
            added("thing " + i);
        }
        var first = officer()
                .queryParam("changedSince", LONG_AGO)
                .queryParam("limit", 2)
                .get(THINGS)
                .jsonPath();
        write(writer -> writer.run("update kept_thing set name = 'new' where office = ?", office));
        officer()
                .queryParam("changedSince", LONG_AGO)
                .queryParam("cursor", first.getString("next"))
                .get(THINGS)
                .then()
                .body("items", equalTo(java.util.List.of()))
                .body("until", equalTo(first.getString("until")))
                .body("next", nullValue());
        officer()
                .queryParam("changedSince", first.getString("until"))
                .get(THINGS)
                .then()
                .body("items.name", equalTo(java.util.List.of("new", "new", "new", "new", "new")));
    }

    @Test
    void the_list_itself_says_nothing_of_changes() throws SQLException {
        added("here");
        officer().get(THINGS).then().body("keySet()", not(hasItem("until"))).body("keySet()", not(hasItem("deleted")));
    }

    @Test
    void what_was_there_before_the_log_is_told_too() {
        assertThat(new Copy(() -> as(Tokens.person("x", "OLD", "officer")), THINGS, "id")
                        .refresh()
                        .items()
                        .values())
                .extracting(item -> item.get("name"))
                .containsExactly("before the log");
    }

    private UUID added(String name) throws SQLException {
        var id = Ids.next();
        write(writer -> writer.add(id, office, name));
        return id;
    }

    private interface Change {
        void with(Writer writer) throws SQLException;
    }

    private void write(Change change) throws SQLException {
        try (var writer = new Writer(database)) {
            change.with(writer);
            writer.commit();
        }
    }

    private Copy copy() {
        return new Copy(this::officer, THINGS, "id").limit(3);
    }

    private RequestSpecification officer() {
        return as(Tokens.person("keeper", office, "officer"));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
