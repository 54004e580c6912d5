package khrongkan.kit.wall;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What the database is told of whose work it does. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class WallTest {

    @Inject
    Sql sql;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @ParameterizedTest
    @ValueSource(strings = {"", "/transaction", "/stream", "/failed-crossing"})
    void it_is_told_the_office_of_the_caller(String way) {
        assertThat(told(way, Tokens.of("officer"))).isEqualTo(Tokens.OFFICE);
        assertThat(told(way, Tokens.stranger("officer"))).isEqualTo("UBN-INDUSTRY");
    }

    @Test
    void auditors_and_the_system_reach_all_offices_and_a_machine_of_an_office_its_own() {
        assertThat(told("", Tokens.of("auditor"))).isEqualTo("*");
        assertThat(told("", Tokens.system())).isEqualTo("*");
        assertThat(told("", Tokens.person("machine", "UBN-INDUSTRY", "system"))).isEqualTo("UBN-INDUSTRY");
    }

    @Test
    void an_office_called_like_all_of_them_reaches_none() {
        assertThat(told("", Tokens.person("sly", "*", "officer"))).isEmpty();
    }

    @Test
    void nobody_reaches_nothing() {
        assertThat(given().get("/api/v1/reach/anybody").asString()).isEqualTo("''");
        assertThat(told("/anybody", "nonsense")).isEqualTo("''");
    }

    @Test
    void the_system_itself_reaches_all() {
        assertThat(sql.one("select current_setting('khrongkan.office', true)", row -> row.getString(1)))
                .hasValue("*");
    }

    @Test
    void a_crossing_ends_where_it_ends() {
        assertThat(told("/crossing", Tokens.of("officer"))).isEqualTo("SSK-INDUSTRY * * SSK-INDUSTRY");
        assertThat(told("/within/ELSEWHERE", Tokens.of("officer"))).isEqualTo("ELSEWHERE SSK-INDUSTRY");
        assertThat(told("/within/*", Tokens.of("officer"))).isEqualTo(" SSK-INDUSTRY");
    }

    @Test
    void connections_that_many_share_never_keep_what_they_were_told_before() {
        var ways = new String[] {"", "/transaction", "/failing", "/crossing"};
        var wrong = IntStream.range(0, 400)
                .mapToObj(turn -> supplyAsync(() -> {
                    boolean own = turn % 2 == 0;
                    var office = own ? Tokens.OFFICE : "UBN-INDUSTRY";
                    var heard = told(ways[turn % 7 % 4], own ? Tokens.of("officer") : Tokens.stranger("officer"));
                    return heard.startsWith(office) || heard.contains("name-taken") ? "" : heard;
                }))
                .toList()
                .stream()
                .map(answer -> answer.join())
                .filter(heard -> !heard.isEmpty());
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_user_whom_the_wall_does_not_stop_is_refused() throws SQLException {
        new WallCheck().check(null, sql);
        var superuser = new PGSimpleDataSource();
        superuser.setUrl(database);
        superuser.setUser("postgres");
        assertThatThrownBy(() -> new WallCheck().check(null, asked(superuser)))
                .hasMessageContaining("row-level security");
        try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop role if exists bypassing");
            statement.execute("create role bypassing login bypassrls");
        }
        superuser.setUser("bypassing");
        assertThatThrownBy(() -> new WallCheck().check(null, asked(superuser)))
                .hasMessageContaining("row-level security");
    }

    private static Sql asked(DataSource source) throws ReflectiveOperationException {
        var made = Sql.class.getDeclaredConstructor(DataSource.class);
        made.setAccessible(true);
        return made.newInstance(source);
    }

    private static String told(String way, String token) {
        return given().auth().oauth2(token).get("/api/v1/reach" + way).asString();
    }
}
