package khrongkan.participants.sync;

import static io.restassured.RestAssured.given;
import static khrongkan.participants.Api.NEVERTHELESS;
import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.PEOPLE;
import static khrongkan.participants.Api.letters;
import static khrongkan.participants.privacy.PrivacyApi.json;
import static khrongkan.participants.sync.Copied.copied;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Copies of the registers of organisations and people, of an office of its own, follow whatever happens to these. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class RegisterSyncTest {

    private static final String DUPLICATES = "/api/v1/duplicates";

    @Inject
    Session rows;

    @Inject
    DataSource database;

    private final String mark = letters();

    @Test
    void what_is_committed_late_is_not_skipped() throws SQLException {
        var late = made(ORGANIZATIONS, named("ช้า" + mark));
        var organizations = copied(this::keeper, ORGANIZATIONS);
        var quick = "";
        try (var slow = database.getConnection()) {
            slow.setAutoCommit(false);
            try (var change =
                    slow.prepareStatement("update organization set phone_number = '+6645999999' where id = ?")) {
                change.setObject(1, UUID.fromString(late));
                change.executeUpdate();
                quick = made(ORGANIZATIONS, named("เร็ว" + mark));
                organizations.copy().glance();
                slow.commit();
            } finally {
                slow.rollback();
                slow.setAutoCommit(true);
            }
        }

        assertThat(organizations.refreshed().items().get(late)).containsEntry("phone", "+6645999999");
        assertThat(organizations.copy().items()).containsKey(quick);
        assertThat(organizations.refreshed().told()).isEmpty();
    }

    @Test
    void a_merge_takes_one_away_with_all_that_hung_on_it_and_its_undoing_brings_it_back() {
        var survivor = made(ORGANIZATIONS, named("โรงสี" + mark));
        var other = made(ORGANIZATIONS, named("โรงสี" + mark));
        var person = made(PEOPLE, "{\"givenName\":\"%s\"}".formatted(mark));
        var membership = made(PEOPLE + "/" + person + "/memberships", "{\"organizationId\":\"%s\"}".formatted(other));
        var organizations = copied(this::keeper, ORGANIZATIONS);
        var duplicates = copied(this::keeper, DUPLICATES);
        var here = copied(this::keeper, ORGANIZATIONS + "/" + survivor + "/memberships");
        var ofPerson = copied(this::keeper, PEOPLE + "/" + person + "/memberships");
        var pair = pair(other);

        decided(pair, "merge", "{\"survivor\":\"%s\",\"take\":[],\"reason\":\"แห่งเดียวกัน\"}".formatted(survivor));

        var gone = organizations.refreshed().gone();
        assertThat(gone).containsOnlyKeys(other);
        assertThat(gone.get(other)).containsKey("deletedAt").containsEntry("mergedInto", survivor);
        assertThat(duplicates.refreshed().gone()).containsOnlyKeys(pair);
        assertThat(here.refreshed().items()).containsOnlyKeys(membership);
        assertThat(ofPerson.refreshed().told()).containsExactly(membership);

        decided(pair, "undo", "{\"reason\":\"ผิดแห่ง\"}");

        assertThat(organizations.refreshed().told()).containsExactlyInAnyOrder(survivor, other);
        assertThat(duplicates.refreshed().told()).containsExactly(pair);
        assertThat(here.refreshed().gone()).containsOnlyKeys(membership);
        assertThat(ofPerson.refreshed().told()).containsExactly(membership);
    }

    @Test
    void a_new_name_changes_what_shows_it() {
        var one = made(ORGANIZATIONS, named("ไร่" + mark));
        made(ORGANIZATIONS, named("ไร่" + mark));
        var duplicates = copied(this::keeper, DUPLICATES);
        var person = made(PEOPLE, "{\"givenName\":\"%s\"}".formatted(mark));
        made(PEOPLE, "{\"givenName\":\"%s\",%s}".formatted(mark, NEVERTHELESS));
        var pair = pair(person);
        assertThat(duplicates.refreshed().told()).containsExactly(pair);

        changed(ORGANIZATIONS + "/" + one, "\"0\"", named("ไร่" + mark + " ใหม่"))
                .then()
                .statusCode(200);
        changed(PEOPLE + "/" + person, "\"0\"", "{\"givenName\":\"%s\",\"familyName\":\"ใหม่\"}".formatted(mark))
                .then()
                .statusCode(200);

        assertThat(duplicates.refreshed().told()).containsExactlyInAnyOrder(pair(one), pair);
    }

    @Test
    void what_a_file_brings_is_told_in_pages() {
        var organizations = copied(this::keeper, ORGANIZATIONS);
        var file = new StringBuilder("name,kind\n");
        for (int i = 0; i < 450; i++) {
            file.append("ไฟล์").append(mark).append(' ').append(i).append(",OTHER\n");
        }
        keeper().contentType("text/csv; charset=UTF-8")
                .body(file.toString().getBytes(StandardCharsets.UTF_8))
                .post(ORGANIZATIONS + "/imports")
                .then()
                .statusCode(200);

        assertThat(organizations.refreshed().told()).hasSizeGreaterThanOrEqualTo(450);
    }

    @Test
    void a_part_of_a_register_loses_what_does_not_belong_to_it_any_more() {
        var id = made(ORGANIZATIONS, named(mark));
        var part = copied(this::keeper, ORGANIZATIONS + "?kind=OTHER&q=" + mark);
        changed(ORGANIZATIONS + "/" + id, "\"0\"", named(mark).replace("OTHER", "COOPERATIVE"))
                .then()
                .statusCode(200);

        assertThat(part.refreshed().gone().get(id)).containsOnlyKeys("id");
    }

    @Test
    void of_somebody_erased_nothing_is_told_but_the_id() {
        var survivor = made(PEOPLE, "{\"givenName\":\"%s\",\"familyName\":\"ใจดี\"}".formatted(mark));
        var other = made(PEOPLE, "{\"givenName\":\"%s\",\"familyName\":\"ใจดี\",%s}".formatted(mark, NEVERTHELESS));
        decided(
                pair(other),
                "merge",
                "{\"survivor\":\"%s\",\"take\":[],\"reason\":\"คนเดียวกัน\"}".formatted(survivor));
        var people = copied(this::keeper, PEOPLE);

        var requests = "/api/v1/privacy/erasure-requests";
        var erasures = copied(this::keeper, requests + "?state=OPEN");
        String request = json(keeper())
                .body("{\"personId\":\"%s\"}".formatted(survivor))
                .post(requests)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(erasures.refreshed().told()).containsExactly(request);
        json(keeper())
                .body("{\"action\":\"CARRY_OUT\",\"personTold\":true}")
                .post(requests + "/" + request + "/decision")
                .then()
                .statusCode(200);

        assertThat(erasures.refreshed().gone()).containsOnlyKeys(request);
        var copy = people.refreshed();
        assertThat(copy.gone()).containsOnlyKeys(other);
        assertThat(copy.gone().get(other)).containsOnlyKeys("id", "deletedAt");
        assertThat(copy.items().get(survivor)).containsEntry("givenName", "-");
    }

    private static String named(String name) {
        return "{\"name\":\"%s\",\"kind\":\"OTHER\",%s}".formatted(name, NEVERTHELESS);
    }

    private void decided(String pair, String what, String body) {
        json(keeper())
                .body(body)
                .post(DUPLICATES + "/" + pair + "/" + what)
                .then()
                .statusCode(200);
    }

    private RequestSpecification keeper() {
        return given().auth().oauth2(Tokens.person("keeper", "OFFICE-" + mark.hashCode(), "officer", "registrar"));
    }

    private String made(String path, String body) {
        return json(keeper())
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response changed(String path, String version, String body) {
        return json(keeper()).header("If-Match", version).body(body).put(path);
    }

    /** The queued pair of this record. */
    private String pair(String record) {
        List<String> found = rows.createNativeQuery(
                        "select cast(id as text) from duplicate where :record in (first_id, second_id)", String.class)
                .setParameter("record", UUID.fromString(record))
                .getResultList();
        return found.get(0);
    }
}
