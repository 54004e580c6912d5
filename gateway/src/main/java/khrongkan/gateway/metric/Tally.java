package khrongkan.gateway.metric;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import khrongkan.gateway.problem.Fault;

/** Counts what the gateway itself refused. */
@Singleton
public class Tally {

    private final Map<Fault, LongAdder> refused = new EnumMap<>(Fault.class);

    Tally() {
        for (var fault : Fault.values()) {
            refused.put(fault, new LongAdder());
        }
    }

    /** One more. */
    public void refuse(Fault fault) {
        adder(fault).increment();
    }

    /** How many so far. */
    public long refused(Fault fault) {
        return adder(fault).sum();
    }

    private LongAdder adder(Fault fault) {
        return Objects.requireNonNull(refused.get(fault));
    }
}
