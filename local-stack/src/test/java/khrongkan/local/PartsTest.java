package khrongkan.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

    @TempDir
    Path folder;

    @Test
    void each_service_has_a_database_of_its_own_and_it_is_kept() throws Exception {
        var data = new DataFolder(folder);
        try (var database = Database.start(data)) {
            assertThat(query(database, "create table kept (x int)")).isZero();
            assertThat(database.process().isAlive()).isTrue();
        }
        try (var database = Database.start(data)) {
            assertThat(query(database, "insert into kept values (1)")).isEqualTo(1);
        }
    }

    @Test
    void every_demo_user_has_a_token_that_tells_office_and_roles() throws Exception {
        try (var issuer = Issuer.start(new DataFolder(folder))) {
            for (var user : TokenCommand.USERS) {
                var claims = claims(TokenCommand.token(issuer.address(), user));
                assertThat(claims.path("sub").asText()).isEqualTo(user);
                assertThat(claims.path("iss").asText()).isEqualTo(issuer.address());
                assertThat(claims.path("aud").toString()).contains("khrongkan");
                assertThat(claims.path("roles").size()).isEqualTo(1);
                assertThat(claims.path("office").asText())
                        .isEqualTo(user.equals("stranger") ? "UBN-INDUSTRY" : "SSK-INDUSTRY");
            }
        }
    }

    @Test
    void keys_are_kept_and_readable_by_their_owner_only() throws Exception {
        var key = Secrets.sealKey(new DataFolder(folder));
        var first = Files.readString(key);

        assertThat(Files.readString(Secrets.sealKey(new DataFolder(folder)))).isEqualTo(first);
        assertThat(first).startsWith("-----BEGIN PRIVATE KEY-----");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    private static JsonNode claims(String token) throws Exception {
        var payload = List.of(token.split("\\.", -1)).get(1);
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(payload));
    }

    private static int query(Database database, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(database.url(Service.BUDGET), "budget", "any");
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
