package khrongkan.approval.authority;

import static khrongkan.approval.testing.Office.TODAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.approval.testing.Office;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.approval.testing.TestClock;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class AuthorityResourceTest {

    private static final String AUTHORITIES = "/api/v1/authorities";
    private static final String HEAD = "อุตสาหกรรมจังหวัดศรีสะเกษ";

    private final Office office = Office.founded();

    @Test
    void a_post_is_vacant_until_somebody_holds_it_and_again_when_his_time_is_over() {
        var post = office.post(HEAD);
        shownPost(post, true);
        office.authority(post, "OWN_POST", "somboon", "until", TODAY.plusDays(6).toString());
        shownPost(post, false);
        TestClock.later(Duration.ofDays(7), () -> shownPost(post, true));
        office.as("author", "officer")
                .get("/api/v1/posts")
                .then()
                .body("items.title", contains(HEAD))
                .body("items[0].inForce.person.subject", contains("somboon"));
    }

    private void shownPost(String post, boolean vacant) {
        office.as("author", "officer")
                .get("/api/v1/posts/" + post)
                .then()
                .statusCode(200)
                .body("vacant", equalTo(vacant));
    }

    @Test
    void an_entry_says_what_is_printed_and_by_which_order() {
        var post = office.post(HEAD);
        var id = office.authority(post, "ACTING", "registrar", "order", "คำสั่งจังหวัดศรีสะเกษ ที่ 12/2569");
        office.as("author", "officer")
                .get(AUTHORITIES + "/" + id)
                .then()
                .statusCode(200)
                .body("capacityLine", equalTo("รักษาราชการแทนอุตสาหกรรมจังหวัดศรีสะเกษ"))
                .body("person.position", equalTo("ตำแหน่งของ registrar"))
                .body("order", equalTo("คำสั่งจังหวัดศรีสะเกษ ที่ 12/2569"))
                .body("inForce", equalTo(true))
                .body("enteredBy", equalTo("admin"));
    }

    @Test
    void one_holds_and_one_acts_at_a_time() {
        var post = office.post(HEAD);
        office.authority(post, "OWN_POST", "one");
        refused(office.enter(post, "OWN_POST", "two"), 409, "authority-clashes");
        office.authority(post, "ACTING", "three", "until", TODAY.plusDays(6).toString());
        refused(office.enter(post, "ACTING_POST", "four"), 409, "authority-clashes");
        office.authority(post, "ACTING", "four", "from", TODAY.plusDays(7).toString());
        office.authority(office.post("อื่น"), "OWN_POST", "two");
    }

    @Test
    void a_delegate_gets_no_more_than_the_holder_has_and_cannot_delegate_on() {
        var post = office.post(HEAD);
        var holder = office.authority(post, "OWN_POST", "one", "ceiling", 5000, "subjects", List.of("SEMINAR", "TRIP"));
        refused(
                office.enter(
                        post, "DELEGATE", "two", "grantedBy", holder, "ceiling", 5000.01, "subjects", List.of("TRIP")),
                409,
                "more-than-the-grantor-has");
        refused(
                office.enter(post, "DELEGATE", "two", "grantedBy", holder, "ceiling", 1),
                409,
                "more-than-the-grantor-has");
        var delegate = office.authority(
                post, "DELEGATE", "two", "grantedBy", holder, "ceiling", 2000, "subjects", List.of("TRIP"));
        refused(
                office.enter(
                        post, "DELEGATE", "three", "grantedBy", delegate, "ceiling", 1, "subjects", List.of("TRIP")),
                409,
                "no-delegation-by-delegates");
        var elsewhere = office.authority(office.post("อื่น"), "OWN_POST", "four");
        refused(office.enter(post, "DELEGATE", "three", "grantedBy", elsewhere), 400, "invalid-request");
        office.revoke(holder);
        refused(
                office.enter(post, "DELEGATE", "three", "grantedBy", holder, "ceiling", 1, "subjects", List.of("TRIP")),
                409,
                "grantor-not-in-force");
    }

    @Test
    void a_revoked_entry_stays_to_be_read_and_makes_room() {
        var post = office.post(HEAD);
        var first = office.authority(post, "OWN_POST", "one");
        office.revoke(first);
        refused(
                office.as("admin", "admin")
                        .body(Map.of("reason", "อีกครั้ง"))
                        .post(AUTHORITIES + "/" + first + "/revocation")
                        .then(),
                409,
                "authority-revoked-already");
        office.authority(post, "OWN_POST", "two");
        office.as("auditor", "auditor")
                .queryParam("postId", post)
                .get(AUTHORITIES)
                .then()
                .body("items.person.subject", contains("one", "two"))
                .body("items.inForce", contains(false, true))
                .body("items[0].barred", equalTo("authority-revoked"))
                .body("items[0].revocation.by", equalTo("admin"))
                .body("items[0].revocation.at", notNullValue())
                .body("items[1].revocation", nullValue());
        office.as("author", "officer")
                .queryParam("postId", post)
                .queryParam("on", TODAY.toString())
                .get(AUTHORITIES)
                .then()
                .body("items.person.subject", contains("two"));
        office.as("author", "officer")
                .queryParam("subject", "one")
                .queryParam("limit", 1)
                .get(AUTHORITIES)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void nobody_enters_an_authority_for_himself() {
        var post = office.post(HEAD);
        refused(office.enter(post, "OWN_POST", "admin"), 403, "own-authority");
    }

    @ParameterizedTest
    @CsvSource({
        "ACTING,   order,      none,          /order,                not-blank",
        "DELEGATE, until,      none,          /grantedBy,            not-null",
        "OWN_POST, until,      2004-01-01,    /until,                before-start",
        "OWN_POST, ceiling,    0,             /ceiling,              positive",
        "OWN_POST, from,       none,          /from,                 not-null",
        "OWN_POST, grantedBy,  0198d3c2-0000-7000-8000-000000000000, /grantedBy, only-for-delegates",
        "OWN_POST, from,       2569-01-01,    /from,                 buddhist-era-year",
        "BOSS,     until,      none,          /capacity,             unknown-value",
    })
    void what_breaks_a_rule_is_named(String capacity, String field, String value, String pointer, String code) {
        Object typed = field.equals("ceiling") ? (Object) Integer.valueOf(value) : value;
        refused(office.enter(office.post(HEAD), capacity, "one", field, typed), 400, "invalid-request")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void only_the_admin_and_the_registry_write_and_only_in_their_office() {
        var post = office.post(HEAD);
        var id = office.authority(post, "OWN_POST", "one");
        var body = Map.of("title", "อื่น");
        for (var role : List.of("officer", "endorser", "approver", "finance", "auditor")) {
            refused(office.as("x", role).body(body).post("/api/v1/posts").then(), 403, "role-missing");
            refused(office.as("x", role).body("{}").post(AUTHORITIES).then(), 403, "role-missing");
        }
        office.as("registrar", "registrar")
                .body(body)
                .post("/api/v1/posts")
                .then()
                .statusCode(201);
        var other = Office.founded();
        refused(other.as("admin", "admin").get(AUTHORITIES + "/" + id).then(), 404, "not-found");
        refused(other.as("admin", "admin").get("/api/v1/posts/" + post).then(), 404, "not-found");
        refused(other.enter(post, "OWN_POST", "two"), 400, "invalid-request")
                .body("errors.code", contains("no-such-post"));
        refused(
                other.as("admin", "admin")
                        .body(Map.of("reason", "x"))
                        .post(AUTHORITIES + "/" + id + "/revocation")
                        .then(),
                404,
                "not-found");
        other.as("author", "officer").get(AUTHORITIES).then().body("items", hasSize(0));
        refused(
                other.as("admin", "admin")
                        .get(AUTHORITIES + "/" + UUID.randomUUID())
                        .then(),
                404,
                "not-found");
    }

    @Test
    void a_post_may_be_called_otherwise_but_not_as_another() {
        var post = office.post("เดิม");
        office.post("มีแล้ว");
        refused(
                office.as("admin", "admin")
                        .body(Map.of("title", "มีแล้ว"))
                        .post("/api/v1/posts")
                        .then(),
                409,
                "post-exists");
        refused(called(post, "0", "มีแล้ว"), 409, "post-exists");
        called(post, "0", "ใหม่").statusCode(200).body("title", equalTo("ใหม่"));
        refused(called(post, "0", "อีก"), 412, "overtaken");
    }

    private ValidatableResponse called(String post, String version, String title) {
        return office.as("admin", "admin")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("title", title))
                .put("/api/v1/posts/" + post)
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }
}
