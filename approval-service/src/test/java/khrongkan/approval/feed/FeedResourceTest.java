package khrongkan.approval.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import khrongkan.approval.testing.Office;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.Paper;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class FeedResourceTest {

    private static final String FEED = "/api/v1/feed";

    private final Office office = Office.founded();

    @Inject
    DataSource database;

    @Test
    void every_decision_is_told_at_once_with_the_head_of_its_chain_and_nobodys_name() {
        var paper = office.submitted();
        paper.decide("endorser", "ENDORSE", "endorser").statusCode(200);
        paper.confirmed().decide("approver", "APPROVE", "approver").statusCode(200);

        var feed = read(0);
        assertThat(feed.getList("items.type"))
                .isEqualTo(List.of("PROPOSAL_SUBMITTED", "PROPOSAL_ENDORSED", "PROPOSAL_APPROVED"));
        assertThat(feed.getList("items.data.proposalId")).containsOnly(paper.id());
        assertThat(feed.getList("items.subject")).containsOnly("proposals/" + paper.id());
        var history = office.as("author", "officer")
                .get(paper.path() + "/history")
                .then()
                .extract()
                .jsonPath();
        assertThat(feed.getList("items.data.chainHead.hash")).isEqualTo(history.getList("items.hash"));
        assertThat(feed.getList("items.data.chainHead.number")).isEqualTo(List.of(1, 2, 3));
        assertThat(feed.getString("items[0].specversion")).isEqualTo("1.0");
        office.as("author", "officer")
                .get(FEED)
                .then()
                .body(not(containsString("author")))
                .body("items[0].data.webhookId", equalTo(null));
    }

    @Test
    void it_is_read_on_from_where_one_stopped() {
        office.submitted().decide("author", "RECALL", "officer").statusCode(200);
        var first = office.as("system", "system")
                .queryParam("limit", 1)
                .get(FEED)
                .then()
                .statusCode(200)
                .body("items.type", equalTo(List.of("PROPOSAL_SUBMITTED")))
                .extract()
                .jsonPath();
        var second = read(first.getLong("next"));
        assertThat(second.getList("items.type")).isEqualTo(List.of("PROPOSAL_RECALLED"));
        assertThat(read(second.getLong("next")).getList("items")).isEmpty();
        assertThat(read(second.getLong("next")).getLong("next")).isEqualTo(second.getLong("next"));
    }

    @Test
    void an_office_hears_of_its_own_only_and_an_auditor_of_all() {
        var paper = office.submitted();
        var other = Office.founded();
        other.submitted();
        assertThat(read(0).getList("items.office")).containsOnly(office.code()).hasSize(1);
        var position = read(0).getLong("next");
        other.as("auditor", "auditor")
                .queryParam("after", position - 1)
                .get(FEED)
                .then()
                .body("items[0].data.proposalId", equalTo(paper.id()))
                .body("items.size()", greaterThan(1));
    }

    @ParameterizedTest
    @CsvSource({"after=-1, 400", "after=x, 400", "limit=0, 400", "limit=201, 400"})
    void every_refusal_is_a_problem(String query, int status) {
        office.as("author", "officer")
                .get(FEED + "?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
        given().get(FEED).then().statusCode(401);
        office.as("nobody").get(FEED).then().statusCode(403);
    }

    @Test
    void what_is_committed_late_comes_behind_what_was_read_already() throws SQLException {
        var late = office.draft(null);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection, late);
            var early = office.submitted();
            var read = read(0);
            assertThat(read.getList("items.data.proposalId")).containsExactly(early.id());

            connection.commit();
            assertThat(read(read.getLong("next")).getList("items.data.proposalId"))
                    .containsExactly(late.id());
        }
    }

    @Test
    void whoever_reads_while_many_write_misses_nothing_and_sees_nothing_twice() throws Exception {
        int writers = 8;
        int each = 25;
        var paper = office.draft(null);
        var pool = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Void>> writing = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int slowness = writer;
                writing.add(() -> write(paper, each, slowness));
            }
            var done = writing.stream().map(pool::submit).toList();
            List<Long> positions = new ArrayList<>();
            long after = 0;
            while (positions.size() < writers * each) {
                var page = read(after);
                positions.addAll(page.<Number>getList("items.data.position").stream()
                        .map(Number::longValue)
                        .toList());
                after = page.getLong("next");
            }
            for (var end : done) {
                end.get();
            }
            assertThat(positions).doesNotHaveDuplicates().isSorted().hasSize(writers * each);
            assertThat(read(after).getList("items")).isEmpty();
            assertThat(gaps()).isZero();
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set office = 'x' where true",
                "update event set position = position + 1000000 where position is not null",
                "delete from event",
                "truncate event cascade"
            })
    void what_was_told_cannot_be_changed_even_by_sql(String sql) {
        office.submitted();
        read(0);
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(sql))
                .withMessageContaining("append-only");
    }

    private Void write(Paper paper, int count, int slowness) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                insert(connection, paper);
                if (slowness > 0 && i % slowness == 0) {
                    continue; // several in one transaction, the first of which is long written when it ends
                }
                connection.commit();
            }
            connection.commit();
        }
        return null;
    }

    private void insert(Connection connection, Paper paper) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into event (id, type, office, proposal_id, occurred_at) values (?, 'DRIFT_SEEN', ?, ?, now())")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, office.code());
            insert.setObject(3, UUID.fromString(paper.id()));
            insert.executeUpdate();
        }
    }

    private long gaps() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select max(position) - count(position) from event")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private JsonPath read(long after) {
        return office.as("author", "officer")
                .queryParam("after", after)
                .queryParam("limit", 200)
                .get(FEED)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
