package khrongkan.budget.budget;

import static khrongkan.budget.Api.BUDGETS;
import static khrongkan.budget.Api.FUNDS;
import static khrongkan.budget.Api.as;
import static khrongkan.budget.Api.budget;
import static khrongkan.budget.Api.fund;
import static khrongkan.budget.Api.reserve;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class ReadersTest {

    @Test
    void every_role_of_the_office_reads_what_an_officer_reads() {
        var fund = FUNDS + "/" + fund("9000.00");
        var id = budget(fund.substring(FUNDS.length() + 1), "3000.00");
        reserve(id, 1, UUID.randomUUID(), 1).statusCode(201);
        var budget = BUDGETS + "/" + id;
        var paths = List.of(
                FUNDS,
                fund,
                fund + "/movements",
                BUDGETS,
                budget,
                budget + "/dossier",
                budget + "/revisions",
                budget + "/revisions/1",
                "/api/v1/rate-schedules");
        for (var role : List.of("officer", "endorser", "approver", "finance", "registrar", "auditor", "admin")) {
            paths.forEach(path -> as(Tokens.of(role)).get(path).then().statusCode(200));
        }
    }
}
