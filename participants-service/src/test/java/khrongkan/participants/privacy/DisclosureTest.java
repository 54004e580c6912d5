package khrongkan.participants.privacy;

import static khrongkan.participants.Api.PEOPLE;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class DisclosureTest {

    @Inject
    EntityManager rows;

    @Test
    void a_read_is_logged_with_who_why_when_and_whose() {
        var id = made(PEOPLE, "{\"givenName\":\"สมชาย\"}");
        var request = UUID.randomUUID().toString();
        as("officer")
                .header("X-Purpose", "SEMINAR")
                .header("X-Case-Reference", "SSK-1")
                .header("X-Request-Id", request)
                .get(PEOPLE + "/" + id)
                .then()
                .statusCode(200);

        assertThat(reads(request))
                .containsExactly("officer|officer|SSK-INDUSTRY|SEMINAR|SSK-1|GET /api/v1/people/" + id + "|NAME|" + id);
    }

    @Test
    void one_answer_with_many_people_is_one_line() {
        var seminar = seminar(2, 1, 1);
        var plant = organization(unique("โรงปุ๋ย"));
        var first = made(registrations(seminar), trainee(plant, "PROVINCIAL", "สมชาย", "ใจดี"));
        var second = made(registrations(seminar), trainee(plant, "PROVINCIAL", "สมหญิง", "ใจดี"));
        var request = UUID.randomUUID().toString();
        as("auditor")
                .header("X-Request-Id", request)
                .get(registrations(seminar))
                .then()
                .statusCode(200);

        assertThat(reads(request)).singleElement().asString().contains("NAME|", first, second);
    }

    @Test
    void a_list_without_a_name_is_no_read_of_anybody() {
        var seminar = seminar(2, 1, 1);
        made(registrations(seminar), trainee(organization(unique("โรงปุ๋ย")), "PROVINCIAL"));
        var request = UUID.randomUUID().toString();
        as("officer")
                .header("X-Request-Id", request)
                .get(registrations(seminar))
                .then()
                .statusCode(200);

        assertThat(reads(request)).isEmpty();
    }

    private List<String> reads(String request) {
        List<?> found = rows.createNativeQuery("""
                        select concat_ws('|', actor, roles, office, purpose, case_reference, operation,
                                         array_to_string(fields, ','), array_to_string(people, ','))
                        from personal_read where request_id = :request""", String.class)
                .setParameter("request", request)
                .getResultList();
        return found.stream().map(String::valueOf).toList();
    }
}
