package khrongkan.system;

import static khrongkan.system.Paper.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The registry through the gateway: plants, people, the cluster they form, and what others want corrected in it. */
@ExtendWith(Stack.Started.class)
class RegistryJourney {

    private static final String ORGANIZATIONS = "/api/v1/organizations";
    private static final String PEOPLE = "/api/v1/people";
    private static final String CLUSTERS = "/api/v1/clusters";
    private static final String REQUESTS = "/api/v1/change-requests";

    private final Stack stack;
    private final String mark = UUID.randomUUID().toString();

    RegistryJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void two_plants_form_a_cluster_at_a_seminar_and_one_leaves_it() {
        var one = plant("หนึ่ง");
        var two = plant("สอง");
        var seminar = made(stack.as("author").body(Papers.seminar(mark)).post("/api/v1/seminars"));
        var cluster = CLUSTERS + "/" + made(post(CLUSTERS, Map.of("name", "คลัสเตอร์ปุ๋ยชีวภาพ " + mark)));
        made(post(cluster + "/members", Map.of("organizationId", one, "part", "LEAD", "from", "2004-01-21")));
        var leaving = Map.of("organizationId", two, "from", "2004-01-21");
        var member = made(post(cluster + "/members", leaving));
        refused(post(cluster + "/members", leaving), 409, "cluster-member-overlaps");
        var link = new HashMap<String, Object>(Map.of(
                "organizationId",
                one,
                "kind",
                "SHARES_EQUIPMENT",
                "toOrganizationId",
                two,
                "from",
                "2004-01-21",
                "source",
                Map.of("kind", "SEMINAR", "seminarId", seminar)));
        made(post(cluster + "/links", link));
        refused(post(cluster + "/links", link), 409, "cluster-link-overlaps");
        link.put("from", "2547-01-21");
        refused(post(cluster + "/links", link), 400, "invalid-request");

        var left = new HashMap<String, Object>(leaving);
        left.put("to", "2004-06-30");
        assertThat(stack.as("author")
                        .header("If-Match", "\"0\"")
                        .body(left)
                        .put(cluster + "/members/" + member)
                        .statusCode())
                .isEqualTo(200);

        assertThat(items("author", cluster + "/members?on=2004-06-30")).hasSize(2);
        assertThat(items("author", cluster + "/links?on=2004-06-30")).hasSize(1);
        assertThat(items("author", cluster + "/members?on=2004-07-01")).hasSize(1);
        assertThat(items("author", cluster + "/links?on=2004-07-01")).isEmpty();
        assertThat(items("author", ORGANIZATIONS + "/" + two + "/clusters?on=2004-03-01"))
                .hasSize(1);
        assertThat(items("auditor", cluster + "/history")).hasSize(5);
        refused(stack.as("stranger").get(cluster), 404, "not-found");
        refused(stack.as("system").get(cluster), 403, "role-missing");
    }

    @Test
    void a_representative_belongs_to_one_plant_after_another_and_is_reached_for_a_purpose_only() {
        var person = PEOPLE + "/"
                + made(post(
                        PEOPLE,
                        Map.of("givenName", "สุกาโน", "phone", "045-612-345 ต่อ 7", "email", "s@example.or.th")));
        made(post(person + "/memberships", membership(plant("เก่า"), "2003-01-01", "2003-12-31")));
        var next = plant("ใหม่");
        made(post(person + "/memberships", membership(next, "2004-01-01", "2004-12-31")));
        refused(
                post(person + "/memberships", membership(next, "2004-12-31", "2005-12-31")),
                409,
                "membership-overlaps");
        refused(post(person + "/memberships", membership(next, "2006-01-02", "2006-01-01")), 400, "invalid-request");

        assertThat(stack.as("author").get(person).jsonPath().getString("phoneLocal"))
                .endsWith("345")
                .doesNotContain("045");
        var opened = stack.as("author")
                .header("X-Purpose", "SEMINAR")
                .header("X-Case-Reference", "SSK-2547-1")
                .get(person)
                .jsonPath();
        assertThat(opened.getString("phone")).isEqualTo("+6645612345");
        assertThat(opened.getString("phoneLocal")).isEqualTo("045-612-345");
        assertThat(opened.getString("phoneExtension")).isEqualTo("7");
        refused(stack.as("stranger").get(person), 404, "not-found");
    }

    @Test
    void another_system_proposes_and_the_office_decides() {
        var plant = plant("เดิม");
        var path = ORGANIZATIONS + "/" + plant;
        var change = proposal(plant, Map.of("phone", "081-234-5678"));
        refused(stack.as("system").body(change).post(REQUESTS), 400, "invalid-request");
        var accepted = REQUESTS + "/" + made(machine().body(change).post(REQUESTS));
        var late = REQUESTS + "/" + made(machine().body(change).post(REQUESTS));
        refused(stack.as("stranger").get(accepted), 404, "not-found");
        refused(stack.as("finance").get(accepted), 403, "role-missing");
        refused(decided("system", accepted, "ACCEPT"), 403, "own-change-request");

        assertThat(decided("registrar", accepted, "ACCEPT").jsonPath().getInt("appliedVersion"))
                .isEqualTo(1);
        var changed = stack.as("author").get(path).jsonPath();
        assertThat(changed.getString("phoneLocal")).isEqualTo("081-234-5678");
        assertThat(changed.getString("address.provinceName")).isEqualTo("ศรีสะเกษ");
        refused(decided("author", accepted, "REFUSE"), 409, "change-request-decided");
        refused(decided("author", late, "ACCEPT"), 409, "record-moved-on");
        assertThat(decided("author", late, "REFUSE").statusCode()).isEqualTo(200);

        assertThat(machine().get(late).jsonPath().getString("state")).isEqualTo("REFUSED");
        assertThat(items("system", REQUESTS + "?limit=200"))
                .allMatch(item -> item.get("proposer")
                        .equals(machine().get(late).jsonPath().getString("proposer")));
        refused(machine().body(proposal(plant, Map.of("nickname", "x"))).post(REQUESTS), 400, "invalid-request");
    }

    private String plant(String name) {
        return made(post(
                ORGANIZATIONS,
                Map.of(
                        "name",
                        "โรงปุ๋ย " + name + " " + mark + UUID.randomUUID(),
                        "kind",
                        "COMMUNITY_ENTERPRISE",
                        "address",
                        Map.of("province", "33", "provinceName", "ศรีสะเกษ"))));
    }

    private static Map<String, Object> membership(String organization, String from, String to) {
        return Map.of("organizationId", organization, "from", from, "to", to);
    }

    private static Map<String, Object> proposal(String organization, Map<String, Object> patch) {
        return Map.of(
                "office", "SSK-INDUSTRY",
                "subject", "ORGANIZATION",
                "subjectId", organization,
                "patch", patch,
                "reason", "ตามทะเบียนกลาง");
    }

    private RequestSpecification machine() {
        return stack.as("system").header("X-Case-Reference", "DBD-2547/1");
    }

    private Response decided(String user, String request, String verdict) {
        return stack.as(user)
                .body(Map.of("verdict", verdict, "reason", "ตรวจแล้ว"))
                .post(request + "/decisions");
    }

    private Response post(String path, Object body) {
        return stack.as("author").body(body).post(path);
    }

    private List<Map<String, Object>> items(String user, String path) {
        JsonPath page = stack.as(user).get(path).jsonPath();
        return page.getList("items");
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }
}
