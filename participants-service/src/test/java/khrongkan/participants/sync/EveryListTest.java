package khrongkan.participants.sync;

import static khrongkan.participants.Api.CLUSTERS;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.Api.violation;
import static khrongkan.participants.privacy.PrivacyApi.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import khrongkan.kit.testing.Lists;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** Whatever answers a page tells what was changed in it, too. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class EveryListTest {

    private static final Pattern OF_ONE = Pattern.compile("/(\\w+)/\\{id}");
    private static final String[] ALL = {"officer", "registrar", "admin", "finance"};

    @Test
    void every_list_tells_what_was_changed_and_until_when() {
        var parents = Map.of(
                "clusters", made(CLUSTERS, "{\"name\":\"%s\"}".formatted(unique("คลัสเตอร์"))),
                "organizations", organization(unique("โรงปุ๋ย")),
                "people", person(),
                "seminars", seminar(38, 33, 5));
        var lists = Lists.of("khrongkan.participants");

        assertThat(lists).hasSizeGreaterThan(20);
        for (var list : lists) {
            var path = OF_ONE.matcher(list)
                    .replaceAll(parent -> "/" + parent.group(1) + "/" + parents.get(parent.group(1)));
            as(ALL).queryParam("changedSince", "2004-01-21T00:00:00+07:00")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("items", notNullValue())
                    .body("deleted", notNullValue())
                    .body("until", notNullValue());
            violation(as(ALL).queryParam("changedSince", "gestern").get(path), "changedSince", "not-a-time");
        }
    }
}
