package khrongkan.approval.wall;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Unguarded;
import org.junit.jupiter.api.Test;

/** A query that forgets the office, in a request. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class UnguardedTest {

    @Test
    void a_forgotten_condition_shows_nobody_the_rows_of_another_office() {
        Unguarded.shows_nobody_the_rows_of_another_office("admin", "/api/v1/posts", "{\"title\":\"%s\"}");
    }
}
