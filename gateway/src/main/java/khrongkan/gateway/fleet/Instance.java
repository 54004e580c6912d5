package khrongkan.gateway.fleet;

import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import khrongkan.gateway.route.GatewayConfig;

/** One process of a service: where it is, what it has to do at the moment, and how it has fared. */
public final class Instance {

    private final Address address;
    private final SocketAddress socket;
    private final int inFlightLimit;
    private final int listenerLimit;
    private final Breaker breaker;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger listeners = new AtomicInteger();

    /** What it said when it was last asked; taken for ready until then. */
    private volatile boolean ready = true;

    /** Whether it last failed by not being there, which costs nobody time. */
    private volatile boolean absent;

    Instance(Address address, GatewayConfig.Instances config) {
        this.address = address;
        this.socket = address.socket();
        this.inFlightLimit = config.inFlightLimit();
        this.listenerLimit = config.listenerLimit();
        this.breaker = new Breaker(config.failureLimit(), config.rest().toMillis());
    }

    /** Where to send a request. */
    public RequestOptions request() {
        return address.request(socket);
    }

    Address address() {
        return address;
    }

    /** How many requests it has to do. */
    public int load() {
        return inFlight.get();
    }

    /** How many listen to it. */
    public int listeners() {
        return listeners.get();
    }

    /** What it said when it was last asked. */
    public boolean isReady() {
        return ready;
    }

    /** Whether it is left alone after failures. */
    public boolean isResting(long now) {
        return !breaker.lets(now);
    }

    /** By what figures about it are told from those about others. */
    public String[] labels(String service) {
        return new String[] {"service", service, "instance", address.machine() + ":" + address.port()};
    }

    /** Whether it is expected to answer well. */
    boolean isTrusted(long now) {
        return ready && breaker.lets(now);
    }

    /** Whether asking it costs at most a refused connection; worth a try when nobody better is there. */
    boolean isWorthATry(long now) {
        return absent || breaker.lets(now);
    }

    void isReady(boolean answer) {
        ready = answer;
    }

    /** Takes a place at this instance; false when it has enough to do, or rests. */
    boolean begin(boolean listening, long now) {
        var counter = listening ? listeners : inFlight;
        if (counter.incrementAndGet() > (listening ? listenerLimit : inFlightLimit)) {
            counter.decrementAndGet();
            return false;
        }
        if (!breaker.pass(now) && !absent) {
            counter.decrementAndGet();
            return false;
        }
        return true;
    }

    /** Gives the place back. */
    public void end(boolean listening) {
        (listening ? listeners : inFlight).decrementAndGet();
    }

    boolean isFull(boolean listening) {
        return listening ? listeners.get() >= listenerLimit : inFlight.get() >= inFlightLimit;
    }

    /** It has answered, whatever it said. */
    public void answered() {
        absent = false;
        breaker.succeeded();
    }

    /** It could not be reached, or was gone before it answered. */
    public void wasAbsent(long now) {
        absent = true;
        breaker.failed(now);
    }

    /** It took a request and did not answer in time. */
    public void hung(long now) {
        absent = false;
        breaker.failed(now);
    }
}
