package khrongkan.system;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The same for many, several at a time; all that fails is told, not only the first. */
final class Many {

    private static final int AT_A_TIME = 8;

    private static final int LONGEST = 2_000;

    private Many() {}

    /** Does it for each and returns what went wrong. */
    static <T> List<String> each(Collection<T> all, Consumer<T> act) {
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        var threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            for (var done : all.stream()
                    .map(one -> threads.submit(() -> act.accept(one)))
                    .toList()) {
                try {
                    done.get();
                } catch (ExecutionException failed) {
                    var fault = String.valueOf(failed.getCause());
                    faults.add(fault.substring(0, Math.min(LONGEST, fault.length())));
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        } finally {
            threads.shutdownNow();
        }
        return List.copyOf(faults);
    }
}
