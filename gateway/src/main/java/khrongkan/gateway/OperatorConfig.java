package khrongkan.gateway;

import io.smallrye.config.ConfigMapping;
import java.util.OptionalInt;

/** Where the operator finds figures and probes. */
@ConfigMapping(prefix = "khrongkan.gateway.operator")
interface OperatorConfig {

    String host();

    /** Nowhere without; 0 for a free one. */
    OptionalInt port();
}
