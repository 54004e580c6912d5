package khrongkan.gateway;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;

/** A test that calls the gateway at the port it has opened itself. */
abstract class AtTheGateway {

    static int port() {
        return Arc.container().instance(Listener.class).get().port();
    }

    static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    @BeforeEach
    void call_the_gateway() {
        RestAssured.port = port();
    }
}
