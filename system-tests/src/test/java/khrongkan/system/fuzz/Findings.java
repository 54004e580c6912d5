package khrongkan.system.fuzz;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** What was asked and what was found: of each fault at an operation one example, and how often it came. */
public final class Findings {

    private record Fault(String example, AtomicInteger times) {}

    private final Map<String, Fault> faults = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    void count(String kind, int status) {
        asked.incrementAndGet();
        counts.computeIfAbsent(kind + " " + status, key -> new AtomicInteger()).incrementAndGet();
    }

    void add(String operation, String fault, String example) {
        var key = operation + " "
                + fault.substring(0, Math.min(90, fault.length())).replaceAll("[0-9a-f]{8,}", "…");
        faults.computeIfAbsent(key, first -> new Fault(fault + "\n    " + example, new AtomicInteger()))
                .times()
                .incrementAndGet();
    }

    /** How many requests were answered. */
    public int asked() {
        return asked.get();
    }

    /** How many answers of each status each kind of trick got. */
    public Map<String, Integer> counts() {
        Map<String, Integer> sums = new TreeMap<>();
        counts.forEach((key, count) -> sums.put(key, count.get()));
        return sums;
    }

    /** Each fault with its example; empty if all is well. */
    public String told() {
        return faults.entrySet().stream()
                .map(fault -> fault.getKey() + " (" + fault.getValue().times() + " times)\n    "
                        + fault.getValue().example())
                .collect(Collectors.joining("\n"));
    }
}
