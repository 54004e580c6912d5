package khrongkan.system;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import khrongkan.local.Service;

/** What the services of the journeys are told, so that nobody waits a minute for what may happen in a second. */
final class HurriedSettings {

    /** Short, so that a test sees a hold expire; the margin must stay below the lifetime. */
    private static final Map<Service, Map<String, String>> OWN = Map.of(
            // all journeys together are one caller, in more of a hurry than any
            Service.GATEWAY,
                    Map.of(
                            "KHRONGKAN_GATEWAY_LIMITS_PERSON_REQUESTS", "1000000",
                            "KHRONGKAN_GATEWAY_LIMITS_ADDRESS_REQUESTS", "1000000"),
            Service.BUDGET, Map.of("KHRONGKAN_HOLDS_LIFETIME", "10s", "KHRONGKAN_METRICS_EVERY", "1s"),
            Service.PARTICIPANTS, Map.of("KHRONGKAN_HOLDS_LIFETIME", "10s"),
            Service.APPROVAL,
                    Map.of(
                            "KHRONGKAN_SUBMISSION_MARGIN", "2s",
                            "KHRONGKAN_METRICS_EVERY", "1s",
                            "KHRONGKAN_OUTBOX_LONGEST_PAUSE", "5s",
                            // receivers of webhooks run beside the journeys
                            "KHRONGKAN_WEBHOOK_NETWORKS", "127.0.0.0/8",
                            "KHRONGKAN_WEBHOOK_PLAIN_HTTP", "true",
                            "KHRONGKAN_WEBHOOKS_DELAYS", "1s,1s,2s,5s,5s,5s,5s,5s",
                            "KHRONGKAN_WEBHOOKS_LONGEST_REST", "1s",
                            "KHRONGKAN_WEBHOOKS_TIMEOUT", "5s",
                            "KHRONGKAN_FEED_HEARTBEAT", "2s"));

    private HurriedSettings() {}

    /** Every service sends its traces, so that a journey can look into them; the gateway shows its figures at a port. */
    static Map<Service, Map<String, String>> of(Traces traces, int operatorPort, Map<String, String> further) {
        Map<Service, Map<String, String>> settings = new EnumMap<>(Service.class);
        OWN.forEach((service, own) -> {
            settings.put(service, new HashMap<>(traces.settings()));
            settings.get(service).putAll(further);
            settings.get(service).putAll(own);
        });
        settings.get(Service.GATEWAY).put("KHRONGKAN_GATEWAY_OPERATOR_PORT", String.valueOf(operatorPort));
        return settings;
    }
}
