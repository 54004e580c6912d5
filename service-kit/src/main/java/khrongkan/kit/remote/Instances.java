package khrongkan.kit.remote;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** The processes of one service, asked in turn; who failed of late is left alone for a moment while another is there. */
final class Instances {

    private static final long REST_NANOS = 2_000_000_000L;

    private final List<URI> all;
    private final LongSupplier nanoTime;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<URI, Long> failed = new ConcurrentHashMap<>();

    Instances(List<URI> all, LongSupplier nanoTime) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a service without an address");
        }
        this.all = List.copyOf(all);
        this.nanoTime = nanoTime;
    }

    /** From what the environment says: addresses separated by commas. */
    static Instances of(String addresses) {
        var each = Stream.of(addresses.split(",", -1)).map(String::strip).map(URI::create);
        return new Instances(each.toList(), System::nanoTime);
    }

    /** The next in turn that was not asked and does not rest; one that rests, or was asked, where there is no other. */
    URI next(Set<URI> asked) {
        int first = Math.floorMod(turn.getAndIncrement(), all.size());
        return inTurn(first)
                .filter(address -> !asked.contains(address) && !rests(address))
                .findFirst()
                .or(() -> inTurn(first)
                        .filter(address -> !asked.contains(address))
                        .findFirst())
                .orElse(all.get(first));
    }

    void failed(URI address) {
        failed.put(address, nanoTime.getAsLong());
    }

    private Stream<URI> inTurn(int first) {
        return Stream.concat(all.stream().skip(first), all.stream().limit(first));
    }

    private boolean rests(URI address) {
        var since = failed.get(address);
        return since != null && nanoTime.getAsLong() - since < REST_NANOS;
    }
}
