package khrongkan.participants.registration;

import static khrongkan.participants.Api.ORGANIZATIONS;
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
import static khrongkan.participants.Api.stranger;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.Api.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class RegistrationResourceTest {

    private String seminar;
    private String list;

    @BeforeEach
    void a_seminar_is_planned() {
        seminar = seminar(38, 33, 5);
        list = registrations(seminar);
    }

    @Test
    void a_place_is_given_before_anybody_is_named_for_it() {
        String plant = organization(unique("โรงปุ๋ย"));
        String id = post(list, trainee(plant, "PROVINCIAL"))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("person", nullValue())
                .extract()
                .path("id");

        put(list + "/" + id, "\"0\"", trainee(plant, "PROVINCIAL", "สมชาย", "ใจดี"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("person.familyName", equalTo("ใจดี"));
        officer().get(list + "/" + id).then().statusCode(200).body("person.givenName", equalTo("สมชาย"));
        officer()
                .get(SEMINARS + "/" + seminar + "/headcount")
                .then()
                .body("organizations", equalTo(1))
                .body("people", equalTo(1))
                .body("named", equalTo(1))
                .body("byRole.TRAINEE", equalTo(1))
                .body("byGroup.registered", contains(1, 0))
                .body("matches", equalTo(false));
    }

    @Test
    void the_same_person_of_an_organisation_takes_one_place_in_a_role() {
        String plant = organization(unique("โรงปุ๋ย"));
        made(list, trainee(plant, "PROVINCIAL"));
        String named = made(list, trainee(plant, "PROVINCIAL", "น้ำ", "ใจดี"));

        problem(post(list, trainee(plant, "COOPERATIVE")), 409, "already-registered");
        problem(post(list, trainee(plant, "PROVINCIAL", "น\u0E4D\u0E49\u0E32", " ใจดี")), 409, "already-registered");
        problem(put(list + "/" + named, "\"0\"", trainee(plant, "PROVINCIAL")), 409, "already-registered");
        post(list, trainee(plant, "PROVINCIAL").replace("TRAINEE", "STAFF"))
                .then()
                .statusCode(201);
        officer()
                .get(SEMINARS + "/" + seminar + "/headcount")
                .then()
                .body("organizations", equalTo(1))
                .body("people", equalTo(3));
    }

    @Test
    void a_mononym_is_a_name() {
        String body = """
                {"organizationId":"%s","role":"SPEAKER","person":{"givenName":"สุกาโน"}}""".formatted(organization(unique("วัด")));

        post(list, body)
                .then()
                .statusCode(201)
                .body("person.givenName", equalTo("สุกาโน"))
                .body("group", nullValue());
    }

    @Test
    void twenty_at_once_fill_eight_places_and_no_more() {
        String full = seminar(8, 8, 0);
        List<String> plants = IntStream.range(0, 20)
                .mapToObj(i -> organization(unique("โรง")))
                .toList();
        var threads = Executors.newFixedThreadPool(20);

        var states = plants.stream()
                .map(plant -> CompletableFuture.supplyAsync(
                        () -> post(registrations(full), trainee(plant, "PROVINCIAL")), threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.<String>path("state"))
                .toList();
        threads.shutdown();

        assertThat(Collections.frequency(states, "ACCEPTED")).isEqualTo(8);
        assertThat(Collections.frequency(states, "WAITING")).isEqualTo(12);
        officer()
                .get(SEMINARS + "/" + full + "/headcount")
                .then()
                .body("people", equalTo(8))
                .body("matches", equalTo(true));
    }

    @Test
    void a_place_that_is_given_back_is_free_again() {
        String small = seminar(1, 1, 0);
        String id = made(registrations(small), trainee(organization(unique("ก")), "PROVINCIAL"));
        String path = registrations(small) + "/" + id;

        problem(officer().delete(path), 428, "if-match-missing");
        problem(officer().header("If-Match", "\"7\"").delete(path), 412, "overtaken");
        officer().header("If-Match", "\"0\"").delete(path).then().statusCode(204);
        problem(officer().get(path), 404, "not-found");
        post(registrations(small), trainee(organization(unique("ข")), "PROVINCIAL"))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"TRAINEE\" | \"KING\" | /role | unknown-value",
                "\"TRAINEE\" | null | /role | not-null",
                "\"PROVINCIAL\" | \"NOWHERE\" | /group | unknown-group",
                "\"group\" | \"person\":{\"familyName\":\"x\"},\"group\" | /person/givenName | not-blank",
                "\"organizationId\":\" | \"organizationId\":\"x | /organizationId | wrong-type"
            })
    void a_fault_is_named_by_field_and_rule(String right, String wrong, String pointer, String rule) {
        String body = trainee(organization(unique("x")), "PROVINCIAL").replace(right, wrong);

        problem(post(list, body), 400, "invalid-request").body("errors.pointer", contains(pointer));
    }

    @Test
    void an_organisation_of_another_office_is_unknown_here() {
        String theirs = stranger()
                .contentType("application/json")
                .body("{\"name\":\"x\",\"kind\":\"OTHER\"}")
                .post(ORGANIZATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        violation(post(list, trainee(theirs, "PROVINCIAL")), "/organizationId", "unknown-organization");
        violation(
                post(list, trainee(UUID.randomUUID().toString(), "PROVINCIAL")),
                "/organizationId",
                "unknown-organization");
    }

    @Test
    void another_office_and_other_roles_change_nothing() {
        String plant = organization(unique("x"));
        String body = trainee(plant, "PROVINCIAL");
        String path = list + "/" + made(list, body);

        problem(stranger().get(list), 404, "not-found");
        problem(stranger().get(path), 404, "not-found");
        problem(stranger().contentType("application/json").body(body).post(list), 404, "not-found");
        problem(stranger().header("If-Match", "\"0\"").delete(path), 404, "not-found");
        for (var reader : new String[] {"registrar", "endorser", "approver", "finance", "auditor", "admin"}) {
            as(reader).get(path).then().statusCode(200);
            problem(as(reader).contentType("application/json").body(body).post(list), 403, "role-missing");
            problem(as(reader).header("If-Match", "\"0\"").delete(path), 403, "role-missing");
        }
        problem(
                officer().get(registrations(seminar(1, 0, 0)) + path.substring(path.lastIndexOf('/'))),
                404,
                "not-found");
    }

    @Test
    void the_list_is_paged_in_order_of_arrival_and_searched_by_either_name() {
        String mark = unique("ตรา");
        String first = made(list, trainee(organization(mark), "PROVINCIAL"));
        String second = made(list, trainee(organization(unique("x")), "COOPERATIVE", mark, "ข"));
        made(list, trainee(organization(unique("y")), "COOPERATIVE"));

        officer().queryParam("q", mark).get(list).then().body("items.id", contains(first, second));
        officer().queryParam("group", "COOPERATIVE").get(list).then().body("items", hasSize(2));
        officer().queryParam("role", "CHAIR").get(list).then().body("items", hasSize(0));
        String next = officer()
                .queryParam("limit", 2)
                .get(list)
                .then()
                .body("items.id", contains(first, second))
                .extract()
                .path("next");
        officer()
                .queryParam("cursor", next)
                .get(list)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        violation(officer().queryParam("role", "KING").get(list), "role", "unknown-value");
    }
}
