package khrongkan.local;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each process is told by its environment. */
final class Settings {

    private final LocalStack.Plan plan;
    private final DataFolder data;
    private final Identity identity;
    private final @Nullable Database database;
    private final Addresses addresses;

    /** What one service is told of where another is. */
    interface Addresses {
        String of(Service asked, Service asking);
    }

    Settings(
            LocalStack.Plan plan,
            DataFolder data,
            Identity identity,
            @Nullable Database database,
            Addresses addresses) {
        this.plan = plan;
        this.data = data;
        this.identity = identity;
        this.database = database;
        this.addresses = addresses;
    }

    Map<String, String> of(Service service) {
        var settings = new HashMap<String, String>();
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        settings.putAll(identity.settings());
        for (var other : Service.values()) {
            settings.put(other.addressVariable(), addresses.of(other, service));
        }
        if (service.hasDatabase() && database != null) {
            settings.put("QUARKUS_DATASOURCE_JDBC_URL", database.url(service));
            settings.put("QUARKUS_DATASOURCE_USERNAME", service.database());
            settings.put("QUARKUS_DATASOURCE_PASSWORD", "trusted-on-loopback");
        }
        keys(service, settings);
        settings.putAll(plan.settings().getOrDefault(service, Map.of()));
        return settings;
    }

    private void keys(Service service, Map<String, String> settings) {
        switch (service) {
            case APPROVAL -> {
                settings.put("KHRONGKAN_SEAL_KEY", Secrets.sealKey(data).toString());
                settings.put("KHRONGKAN_WEBHOOK_KEYS", Keysets.webhooks(data).toString());
            }
            case PARTICIPANTS -> {
                settings.put("KHRONGKAN_BADGE_KEY", Secrets.badgeKey(data).toString());
                settings.put(
                        "KHRONGKAN_CITIZEN_ID_KEYS", Keysets.citizenIds(data).toString());
                settings.put("KHRONGKAN_LOOKUP_KEYS", Keysets.lookups(data).toString());
            }
            case BUDGET, GATEWAY -> {}
        }
    }
}
