package khrongkan.kit.metric;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Set;

/** Keeps addresses that were called out of the labels: those of webhooks are other people's, and there is no end of them. */
class Labels {

    private static final String CALLS = "http.client";
    private static final Set<String> ADDRESSES = Set.of("uri", "clientName");

    @Produces
    @Singleton
    MeterFilter withoutAddresses() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                if (!id.getName().startsWith(CALLS)) {
                    return id;
                }
                var kept = new ArrayList<Tag>(id.getTags());
                kept.removeIf(tag -> ADDRESSES.contains(tag.getKey()));
                return id.replaceTags(kept);
            }
        };
    }
}
