package khrongkan.participants;

import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.PEOPLE;
import static khrongkan.participants.Api.SEMINARS;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class ReadersTest {

    @Test
    void every_role_of_the_office_reads_what_an_officer_reads() {
        var id = seminar(2, 1, 1);
        var plant = organization(unique("โรงปุ๋ย"));
        var seminar = SEMINARS + "/" + id;
        var paths = List.of(
                ORGANIZATIONS,
                ORGANIZATIONS + "/" + plant,
                ORGANIZATIONS + "/" + plant + "/memberships",
                PEOPLE,
                SEMINARS,
                seminar,
                seminar + "/headcount",
                seminar + "/dossier",
                seminar + "/list-revisions",
                registrations(id),
                registrations(id) + "/" + made(registrations(id), trainee(plant, "PROVINCIAL")));
        for (var role : List.of("officer", "endorser", "approver", "finance", "registrar", "auditor", "admin")) {
            paths.forEach(path -> as(role).get(path).then().statusCode(200));
        }
    }
}
