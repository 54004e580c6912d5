package khrongkan.approval.proposal;

import static khrongkan.approval.testing.Journey.PROPOSALS;
import static khrongkan.approval.testing.Journey.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import khrongkan.approval.testing.Journey;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class ReadersTest {

    @Test
    void every_role_of_the_office_reads_what_an_officer_reads() {
        var one = PROPOSALS + "/" + Journey.submitted().id();
        for (var role : List.of("officer", "endorser", "approver", "finance", "registrar", "auditor", "admin")) {
            for (var path : List.of("", "/dossier", "/history", "/revisions", "/revisions/1")) {
                as(role).get(one + path).then().statusCode(200);
            }
            as(role).get(PROPOSALS).then().statusCode(200);
        }
    }
}
