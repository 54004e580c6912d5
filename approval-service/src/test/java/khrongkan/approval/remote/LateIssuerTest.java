package khrongkan.approval.remote;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import khrongkan.approval.testing.Journey;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** After a power cut all machines come back at once, and the issuer is not the first. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(LateIssuerTest.LateIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class LateIssuerTest {

    public static class LateIssuer extends TestIssuer {

        private boolean awake;

        /** One call is answered after the other: all that come meanwhile wait, too. */
        @Override
        protected void consider() {
            if (!awake) {
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(5));
                awake = true;
            }
        }
    }

    @Test
    void the_service_waits_for_its_issuer_and_then_has_a_token_of_its_own() {
        Journey.draft().submit().statusCode(200);
    }
}
