package khrongkan.approval.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import khrongkan.approval.testing.Journey;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A pack of 60 MB for a reader who keeps it waiting. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class LargePackTest {

    private static final int MEGA = 1 << 20;
    private static final int FILES = 3;

    @Inject
    DataSource database;

    @Test
    void a_pack_is_read_as_fast_as_it_is_fetched_and_never_whole_in_memory() throws Exception {
        var journey = Closed.open();
        Closed.attached(journey, "SIGN_IN_SHEET", "ใบลงทะเบียน.pdf", Closed.scan(20 * MEGA));
        copies(journey);
        Closed.close(journey);

        try (var slow = pack(journey)) {
            slow.readNBytes(5 * MEGA);
            assertWhole(journey);
            loseLastFile(journey);

            // had it been read ahead of its reader, nobody would notice
            assertThat(catchThrowable(() -> slow.transferTo(OutputStream.nullOutputStream())))
                    .isInstanceOf(IOException.class);
        }
    }

    /** Somebody faster has all of it; so the other one could have been served as well by now. */
    private static void assertWhole(Journey journey) throws Exception {
        try (var archive = new ZipInputStream(pack(journey))) {
            int scans = 0;
            var last = "";
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                last = entry.getName();
                scans += last.startsWith("04-signed-sheets/") ? 1 : 0;
            }
            assertThat(scans).isEqualTo(FILES);
            assertThat(last).isEqualTo("manifest.json");
        }
    }

    private void loseLastFile(Journey journey) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    delete from attachment_piece where attachment_id =
                        (select id from attachment where proposal_id = '%s' order by id desc limit 1)""".formatted(journey.id()));
        }
    }

    /** The file once more under other ids: the same content, sent only once. */
    private void copies(Journey journey) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (int copy = 1; copy < FILES; copy++) {
                statement.execute("""
                        with copied as (
                            insert into attachment select gen_random_uuid(), proposal_id, kind, name, media_type, size, sha256,
                                annex_from, added_by, added_name, added_at, removed_by, removed_at, scan_state, scanner,
                                scanned_at, version
                            from attachment where proposal_id = '%1$s' limit 1 returning id)
                        insert into attachment_piece select copied.id, number, content from copied, attachment_piece
                        where attachment_id = (select id from attachment where proposal_id = '%1$s' limit 1)""".formatted(journey.id()));
            }
        }
    }

    private static InputStream pack(Journey journey) throws IOException, InterruptedException {
        var address = RestAssured.baseURI + ":" + RestAssured.port + Journey.PROPOSALS + "/" + journey.id() + "/pack";
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + Tokens.of("finance"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
