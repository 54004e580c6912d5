package khrongkan.participants.privacy.citizenid;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the safe at the start, so that a service without its keys does not start. */
class SafeSource {

    @Produces
    @Singleton
    @Startup
    Safe safe(
            @ConfigProperty(name = "khrongkan.privacy.citizen-id-keys") String cipherKeys,
            @ConfigProperty(name = "khrongkan.privacy.lookup-keys") String lookupKeys) {
        return new Safe(
                Keys.read("KHRONGKAN_CITIZEN_ID_KEYS", cipherKeys), Keys.read("KHRONGKAN_LOOKUP_KEYS", lookupKeys));
    }
}
