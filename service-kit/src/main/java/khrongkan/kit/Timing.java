package khrongkan.kit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of a service, in UTC. */
class Timing {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
