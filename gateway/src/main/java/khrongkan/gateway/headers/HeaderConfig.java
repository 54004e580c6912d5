package khrongkan.gateway.headers;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the operator decides about browsers. */
@ConfigMapping(prefix = "khrongkan.gateway.browsers")
public interface HeaderConfig {

    /** The origins whose pages may call here, for instance {@code https://seminars.example.go.th}; none when empty. */
    Optional<List<String>> origins();

    /** How long a browser may remember that. */
    Duration originsRememberedFor();

    /** What the pages of the gateway and its services may load. */
    String pagePolicy();

    /** How long a browser asks by https only, once it was answered so. */
    Duration secureOnlyFor();
}
