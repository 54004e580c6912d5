package khrongkan.participants.sync;

import static io.restassured.RestAssured.given;
import static khrongkan.participants.Api.CLUSTERS;
import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.SEMINARS;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.post;
import static khrongkan.participants.Api.put;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.sync.Copied.copied;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import khrongkan.kit.testing.Copy;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies of what belongs to a seminar or a cluster follow whatever happens to it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class SeminarSyncTest {

    private String plant = "";
    private String seminar = "";
    private String list = "";

    @BeforeEach
    void a_seminar_is_planned() {
        plant = organization(unique("โรงปุ๋ย"));
        seminar = seminar(38, 33, 5);
        list = registrations(seminar);
    }

    @Test
    void who_comes_changes_and_goes_is_told() {
        var seminars = copied(() -> officer(), SEMINARS);
        var lines = copied(() -> officer(), list);
        var line = made(list, trainee(plant, "PROVINCIAL"));
        assertThat(lines.refreshed().told()).containsExactly(line);
        assertThat(seminars.refreshed().items().get(seminar)).containsEntry("placesTaken", 1);

        var decision = post(list + "/" + line + "/decisions", "{\"action\":\"DECLINE\"}");
        decision.then().statusCode(200);
        assertThat(lines.refreshed().told()).containsExactly(line);
        officer()
                .header("If-Match", decision.header("ETag"))
                .delete(list + "/" + line)
                .then()
                .statusCode(204);
        assertThat(lines.refreshed().gone().get(line)).containsOnlyKeys("id", "deletedAt");
    }

    @Test
    void who_has_left_a_part_of_a_list_is_told() {
        var line = made(list, trainee(plant, "PROVINCIAL"));
        var accepted = copied(() -> officer(), list + "?state=ACCEPTED");
        post(list + "/" + line + "/decisions", "{\"action\":\"DECLINE\"}")
                .then()
                .statusCode(200);

        assertThat(accepted.refreshed().gone().get(line)).containsOnlyKeys("id");
    }

    @Test
    void scans_and_certificates_are_told_with_the_name_they_show() {
        var line = made(list, trainee(plant, "PROVINCIAL", "สมศรี", "ใจดี"));
        var scans = copied(() -> officer(), SEMINARS + "/" + seminar + "/scans");
        var certificates = copied(() -> officer(), SEMINARS + "/" + seminar + "/certificates");
        var lines = copied(() -> officer(), list);
        attend(line, "T09:00:00+07:00");
        attend(line, "T13:00:00+07:00");
        var certificate =
                made(SEMINARS + "/" + seminar + "/certificates", "{\"registrationId\":\"%s\"}".formatted(line));

        assertThat(scans.refreshed().told()).hasSize(2);
        assertThat(certificates.refreshed().told()).containsExactly(certificate);
        assertThat(lines.refreshed().told()).containsExactly(line);
        var renamed = unique("ชื่อใหม่");
        put(ORGANIZATIONS + "/" + plant, "\"0\"", "{\"name\":\"%s\",\"kind\":\"OTHER\"}".formatted(renamed))
                .then()
                .statusCode(200);
        assertThat(lines.refreshed().items().get(line)).containsEntry("organizationName", renamed);
        assertThat(certificates.refreshed().items().get(certificate)).containsEntry("organization", renamed);
    }

    @Test
    void each_state_of_a_list_that_was_sealed_is_told_by_its_number() {
        var revisions = copied(() -> officer(), SEMINARS + "/" + seminar + "/list-revisions", "number");
        made(list, trainee(plant, "PROVINCIAL"));
        freeze();
        assertThat(revisions.refreshed().told()).hasSize(1);
        made(list, trainee(organization(unique("โรงปุ๋ย")), "PROVINCIAL"));
        assertThat(revisions.refreshed().items()).hasSize(2);
    }

    @Test
    void clashes_are_told_whole_by_organisation() {
        var clashes = new Copy(() -> officer(), SEMINARS + "/" + seminar + "/clashes", "organizationId").refresh();
        made(list, trainee(plant, "PROVINCIAL"));
        var elsewhere = seminar(38, 33, 5);
        assertThat(clashes.refresh().items()).isEmpty();
        var there = made(registrations(elsewhere), trainee(plant, "PROVINCIAL"));

        assertThat(clashes.refresh().items().get(plant)).containsEntry("seminarId", elsewhere);
        post(registrations(elsewhere) + "/" + there + "/decisions", "{\"action\":\"DECLINE\"}")
                .then()
                .statusCode(200);
        assertThat(clashes.refresh().gone()).containsOnlyKeys(plant);
    }

    @Test
    void a_cluster_its_members_its_links_and_its_history_are_told() {
        var other = organization(unique("โรงปุ๋ย"));
        var clusters = copied(() -> officer(), CLUSTERS);
        var id = made(CLUSTERS, "{\"name\":\"%s\"}".formatted(unique("คลัสเตอร์")));
        var path = CLUSTERS + "/" + id;
        assertThat(clusters.refreshed().told()).containsExactly(id);
        var members = copied(() -> officer(), path + "/members");
        var links = copied(() -> officer(), path + "/links");
        var linksOfTheDay = copied(() -> officer(), path + "/links?on=2004-06-01");
        var history = copied(() -> officer(), path + "/history");
        var ofPlant = copied(() -> officer(), ORGANIZATIONS + "/" + plant + "/clusters");

        var member = made(path + "/members", member(plant, null));
        var second = made(path + "/members", member(other, null));
        var link = made(path + "/links", """
                {"organizationId":"%s","kind":"SUPPLIES","toOrganizationId":"%s","from":"2004-01-21",
                 "source":{"kind":"STATED","note":"บอกเล่า"}}""".formatted(plant, other));
        assertThat(members.refreshed().told()).containsExactlyInAnyOrder(member, second);
        assertThat(links.refreshed().told()).containsExactly(link);
        assertThat(linksOfTheDay.refreshed().items()).containsOnlyKeys(link);
        assertThat(history.refreshed().told()).hasSize(3);
        assertThat(ofPlant.refreshed().told()).containsExactly(member);

        put(path + "/members/" + second, "\"0\"", member(other, "2004-05-31"))
                .then()
                .statusCode(200);
        assertThat(linksOfTheDay.refreshed().items()).isEmpty();
        officer()
                .header("If-Match", "\"0\"")
                .delete(path + "/links/" + link)
                .then()
                .statusCode(204);
        officer()
                .header("If-Match", "\"0\"")
                .delete(path + "/members/" + member)
                .then()
                .statusCode(204);
        assertThat(links.refreshed().gone().get(link)).containsOnlyKeys("id", "deletedAt");
        assertThat(members.refreshed().gone()).containsOnlyKeys(member);
        assertThat(ofPlant.refreshed().gone()).containsOnlyKeys(member);
        assertThat(history.refreshed().items()).hasSize(7);
    }

    private static String member(String organization, String to) {
        return """
                {"organizationId":"%s","part":"MEMBER","from":"2003-01-01"%s}""".formatted(organization, to == null ? "" : ",\"to\":\"" + to + "\"");
    }

    private void attend(String registration, String time) {
        post(SEMINARS + "/" + seminar + "/scans", """
                {"device":"%1$s","scans":[{"nonce":"%2$s","registrationId":"%1$s","scannedAt":"2004-01-21%2$s"}]}""".formatted(registration, time))
                .then()
                .statusCode(200);
    }

    private void freeze() {
        var revision = officer().get(SEMINARS + "/" + seminar + "/dossier").header("ETag");
        given().auth()
                .oauth2(Tokens.system())
                .contentType("application/json")
                .header("If-Match", revision)
                .body("{\"proposalId\":\"" + UUID.randomUUID() + "\",\"revision\":1,\"office\":\"" + Tokens.OFFICE
                        + "\"}")
                .post("/internal/seminars/" + seminar + "/freezes")
                .then()
                .statusCode(201);
    }
}
