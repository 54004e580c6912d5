package khrongkan.participants.seminar;

import static khrongkan.participants.Api.SEMINARS;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.post;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.put;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.seminarBody;
import static khrongkan.participants.Api.stranger;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.Api.violation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class SeminarResourceTest {

    @Test
    void a_seminar_is_planned_and_shown_with_its_groups_in_order() {
        String id = post(SEMINARS, seminarBody(38, 33, 5))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .path("id");

        officer()
                .get(SEMINARS + "/" + id)
                .then()
                .statusCode(200)
                .body("startsOn", equalTo("2004-01-21"))
                .body("venue.kind", equalTo("GOVERNMENT"))
                .body("capacity", equalTo(38))
                .body("groups.code", contains("PROVINCIAL", "COOPERATIVE"))
                .body("groups.expected", contains(33, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"capacity\":38 | \"capacity\":37 | /groups | groups-above-capacity",
                "\"capacity\":38 | \"capacity\":0 | /capacity | min",
                "\"capacity\":38 | \"capacity\":1.5 | /capacity | wrong-type",
                "\"capacity\":38 | \"capacity\":null | /capacity | not-null",
                "\"startsOn\":\"2004-01-21\" | \"startsOn\":\"2547-01-21\" | /startsOn | buddhist-era-year",
                "\"endsOn\":\"2004-01-21\" | \"endsOn\":\"2004-01-20\" | /endsOn | ends-before-start",
                "GOVERNMENT | PALACE | /venue/kind | unknown-value",
                "\"expected\":5 | \"expected\":-5 | /groups/1/expected | min",
                "COOPERATIVE | PROVINCIAL | /groups/1/code | group-twice",
                "COOPERATIVE | สหกรณ์ | /groups/1/code | group-code"
            })
    void a_fault_is_named_by_field_and_rule(String right, String wrong, String pointer, String rule) {
        violation(post(SEMINARS, seminarBody(38, 33, 5).replace(right, wrong)), pointer, rule);
    }

    @Test
    void a_plan_changes_with_the_present_version_only() {
        String path = SEMINARS + "/" + seminar(38, 33, 5);

        problem(
                officer()
                        .contentType("application/json")
                        .body(seminarBody(40, 34, 6))
                        .put(path),
                428,
                "if-match-missing");
        put(path, "\"0\"", seminarBody(40, 34, 6).replace("COOPERATIVE", "NEW"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("groups.code", contains("PROVINCIAL", "NEW"))
                .body("groups.expected", contains(34, 6));
        problem(put(path, "\"0\"", seminarBody(40, 33, 5)), 412, "overtaken");
    }

    @Test
    void a_plan_keeps_room_and_groups_for_who_is_on_the_list() {
        String id = seminar(38, 33, 5);
        String path = SEMINARS + "/" + id;
        for (var name : new String[] {"a", "b"}) {
            made(registrations(id), trainee(organization(unique(name)), "COOPERATIVE"));
        }

        problem(put(path, "\"0\"", seminarBody(1, 1, 0)), 409, "capacity-below-registered");
        problem(put(path, "\"0\"", seminarBody(38, 33, 5).replace("COOPERATIVE", "OTHER")), 409, "group-in-use")
                .body("detail", equalTo("Still in use: COOPERATIVE."));
        put(path, "\"0\"", seminarBody(2, 0, 2)).then().statusCode(200);
    }

    @Test
    void another_office_sees_nothing_and_other_roles_only_read() {
        String path = SEMINARS + "/" + seminar(38, 33, 5);

        problem(stranger().get(path), 404, "not-found");
        problem(stranger().get(path + "/headcount"), 404, "not-found");
        for (var reader : new String[] {"registrar", "endorser", "approver", "finance", "auditor", "admin"}) {
            as(reader).get(path).then().statusCode(200);
            problem(
                    as(reader)
                            .contentType("application/json")
                            .body(seminarBody(1, 0, 0))
                            .post(SEMINARS),
                    403,
                    "role-missing");
        }
    }

    @Test
    void seminars_are_found_by_a_part_of_the_title_and_listed_by_day() {
        String mark = unique("เครื่องหมาย");
        for (var day : new String[] {"2004-03-01", "2004-01-21", "2004-02-01"}) {
            made(SEMINARS, seminarBody(38, 33, 5).replace("2004-01-21", day).replace("สัมมนาคลัสเตอร์", mark));
        }

        String next = officer()
                .queryParam("q", mark)
                .queryParam("limit", 2)
                .get(SEMINARS)
                .then()
                .body("items.startsOn", contains("2004-01-21", "2004-02-01"))
                .extract()
                .path("next");
        officer()
                .queryParam("q", mark)
                .queryParam("cursor", next)
                .get(SEMINARS)
                .then()
                .body("items", hasSize(1));
        violation(officer().queryParam("cursor", "AAAA").get(SEMINARS), "cursor", "bad-cursor");
        violation(officer().get(SEMINARS + "/nonsense"), "id", "not-an-id");
    }
}
