package khrongkan.participants.cluster;

import static khrongkan.participants.Api.CLUSTERS;
import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.post;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.put;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.stranger;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.Api.violation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class ClusterResourceTest {

    private String one;
    private String two;
    private String cluster;

    @BeforeEach
    void two_plants_and_a_cluster() {
        one = organization(unique("หนึ่ง"));
        two = organization(unique("สอง"));
        cluster = CLUSTERS + "/" + made(CLUSTERS, "{\"name\":\"%s\"}".formatted(unique("คลัสเตอร์")));
    }

    @Test
    void a_cluster_is_entered_found_and_changed() {
        String name = unique("เครือข่ายปุ๋ยชีวภาพ");
        String path =
                CLUSTERS + "/" + made(CLUSTERS, "{\"name\":\"%s\",\"description\":\"ผลิตร่วมกัน\"}".formatted(name));

        officer().queryParam("q", name).get(CLUSTERS).then().body("items.description", contains("ผลิตร่วมกัน"));
        put(path, "\"0\"", "{\"name\":\"ใหม่\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("description", nullValue());
        problem(put(path, "\"0\"", "{\"name\":\"ใหม่\"}"), 412, "overtaken");
        violation(post(CLUSTERS, "{}"), "/name", "not-blank");
        stranger().queryParam("q", name).get(CLUSTERS).then().body("items", empty());
        problem(stranger().get(path), 404, "not-found");
        problem(stranger().get(path + "/members"), 404, "not-found");
        problem(stranger().get(path + "/links"), 404, "not-found");
        problem(stranger().get(path + "/history"), 404, "not-found");
        as("auditor").get(path).then().statusCode(200);
        problem(as("finance").contentType("application/json").body("{}").post(CLUSTERS), 403, "role-missing");
    }

    @Test
    void members_come_and_go_and_are_told_by_day() {
        String members = cluster + "/members";
        String first = made(members, member(one, "2003-01-01", "2003-12-31"));
        String again = made(members, member(one, "2004-07-01", null));
        String other = made(members, member(two, "2003-06-01", null));

        problem(post(members, member(one, "2003-12-31", "2004-01-31")), 409, "cluster-member-overlaps");
        violation(post(members, member(one, "2005-02-01", "2005-01-01")), "/to", "ends-before-start");
        violation(
                post(members, member(UUID.randomUUID().toString(), null, null)),
                "/organizationId",
                "unknown-organization");
        put(members + "/" + other, "\"0\"", member(two, "2003-06-01", "2004-06-30"))
                .then()
                .statusCode(200)
                .body("to", equalTo("2004-06-30"));

        officer().get(members).then().body("items.id", contains(first, again, other));
        officer().queryParam("on", "2003-07-01").get(members).then().body("items.id", contains(first, other));
        officer().queryParam("on", "2004-08-01").get(members).then().body("items.id", contains(again));
        violation(officer().queryParam("on", "2547-08-01").get(members), "on", "buddhist-era-year");
        String clusters = ORGANIZATIONS + "/" + one + "/clusters";
        officer().queryParam("on", "2004-03-01").get(clusters).then().body("items", empty());
        officer().queryParam("limit", 1).get(clusters).then().body("items.id", contains(first));
        problem(stranger().get(clusters), 404, "not-found");
        problem(officer().get(members + "/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void a_link_ties_two_members_while_both_are_there() {
        String members = cluster + "/members";
        String links = cluster + "/links";
        made(members, member(one, "2003-01-01", null));
        String gone = made(members, member(two, "2003-01-01", null));
        String seminar = seminar(2, 1, 1);
        String link = made(links, link(one, "SHARES_EQUIPMENT", two, "2004-01-21", seminar));

        problem(post(links, link(two, "SHARES_EQUIPMENT", one, "2004-02-01", seminar)), 409, "cluster-link-overlaps");
        problem(
                post(links, link(one, "SUPPLIES", organization(unique("x")), "2004-01-21", seminar)),
                409,
                "link-outside-cluster");
        violation(
                post(links, link(one, "SUPPLIES", one, "2004-01-21", seminar)), "/toOrganizationId", "link-to-itself");
        violation(post(links, link(one, "SUPPLIES", two, "2004-01-21", one)), "/source/seminarId", "unknown-seminar");

        officer().get(links + "/" + link).then().body("source.seminarId", equalTo(seminar));
        officer().queryParam("on", "2003-05-05").get(links).then().body("items", empty());
        officer().queryParam("on", "2004-05-05").get(links).then().body("items.id", contains(link));
        put(members + "/" + gone, "\"0\"", member(two, "2003-01-01", "2004-12-31"))
                .then()
                .statusCode(200);
        officer().queryParam("on", "2005-05-05").get(links).then().body("items", empty());
        officer().get(links).then().body("items.id", contains(link));
    }

    @Test
    void what_was_entered_by_mistake_is_taken_out_and_stays_in_the_history() {
        String members = cluster + "/members";
        String member = made(members, member(one, null, null));
        String links = cluster + "/links";
        made(members, member(two, null, null));
        String link = made(links, link(one, "SUPPLIES", two, "2004-01-21", seminar(2, 1, 1)));

        problem(officer().delete(links + "/" + link), 428, "if-match-missing");
        officer().header("If-Match", "\"0\"").delete(links + "/" + link).then().statusCode(204);
        officer()
                .header("If-Match", "\"0\"")
                .delete(members + "/" + member)
                .then()
                .statusCode(204);

        officer()
                .get(cluster + "/history")
                .then()
                .body(
                        "items.collect { it.subject + ' ' + it.action }",
                        contains(
                                "CLUSTER CREATE",
                                "CLUSTER_MEMBER CREATE",
                                "CLUSTER_MEMBER CREATE",
                                "CLUSTER_LINK CREATE",
                                "CLUSTER_LINK DELETE",
                                "CLUSTER_MEMBER DELETE"))
                .body("items[5].before.id", equalTo(member))
                .body("items[5].actor", equalTo("officer"));
        officer().queryParam("limit", 5).get(cluster + "/history").then().body("items.size()", equalTo(5));
    }

    private static String member(String organization, String from, String to) {
        return "{\"organizationId\":\"%s\",\"from\":%s,\"to\":%s}".formatted(organization, quoted(from), quoted(to));
    }

    private static String link(String from, String kind, String to, String since, String seminar) {
        return """
                {"organizationId":"%s","kind":"%s","toOrganizationId":"%s","from":"%s",
                 "source":{"kind":"SEMINAR","seminarId":"%s"}}""".formatted(from, kind, to, since, seminar);
    }

    private static String quoted(String value) {
        return value == null ? "null" : "\"" + value + "\"";
    }
}
