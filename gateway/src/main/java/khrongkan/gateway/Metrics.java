package khrongkan.gateway;

import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import khrongkan.gateway.fleet.Fleet;
import khrongkan.gateway.fleet.Fleets;
import khrongkan.gateway.metric.Exposition;
import khrongkan.gateway.metric.Tally;
import khrongkan.gateway.problem.Fault;

/** Puts the figures of the gateway together. */
@Singleton
class Metrics {

    private static final double MILLIS = TimeUnit.SECONDS.toMillis(1);

    private final Fleets fleets;
    private final Tally tally;
    private final AtomicInteger connections = new AtomicInteger();

    Metrics(Fleets fleets, Tally tally) {
        this.fleets = fleets;
        this.tally = tally;
    }

    /** Counts the connections of callers that are open. */
    AtomicInteger connections() {
        return connections;
    }

    /** All of them as they are now. */
    String text() {
        var out = new Exposition();
        traffic(out, fleets.all());
        instances(out, fleets.all(), System.currentTimeMillis());
        out.family(
                "khrongkan_gateway_refusals_total",
                "counter",
                "What the gateway itself refused, by the problem's code.");
        for (var fault : Fault.values()) {
            out.line("khrongkan_gateway_refusals_total", tally.refused(fault), "reason", fault.code());
        }
        out.family("khrongkan_gateway_connections", "gauge", "Connections of callers that are open.")
                .line("khrongkan_gateway_connections", connections.get());
        process(out);
        return out.toString();
    }

    private static void traffic(Exposition out, List<Fleet> all) {
        out.family("khrongkan_gateway_requests_total", "counter", "Requests answered, by service and class of status.");
        all.forEach(fleet -> fleet.traffic().tellAnswers(out, fleet.name()));
        out.family(
                "khrongkan_gateway_requests_abandoned_total",
                "counter",
                "Requests whose answer did not get to its end.");
        all.forEach(fleet -> fleet.traffic().tellAbandoned(out, fleet.name()));
        out.family("khrongkan_gateway_retries_total", "counter", "Reads that were sent to an instance once more.");
        all.forEach(fleet -> fleet.traffic().tellRepeated(out, fleet.name()));
        out.family(
                "khrongkan_gateway_request_duration_seconds",
                "histogram",
                "From the head of a request to the end of its answer, streams left out.");
        all.forEach(fleet -> fleet.traffic().tellDurations(out, fleet.name()));
    }

    private static void instances(Exposition out, List<Fleet> all, long now) {
        out.family("khrongkan_gateway_in_flight", "gauge", "Requests that an instance has to do.");
        all.forEach(fleet -> fleet.instances()
                .forEach(one -> out.line("khrongkan_gateway_in_flight", one.load(), one.labels(fleet.name()))));
        out.family("khrongkan_gateway_listeners", "gauge", "Streams that an instance sends.");
        all.forEach(fleet -> fleet.instances()
                .forEach(one -> out.line("khrongkan_gateway_listeners", one.listeners(), one.labels(fleet.name()))));
        out.family("khrongkan_gateway_instance_ready", "gauge", "Whether an instance said it is ready.");
        all.forEach(fleet -> fleet.instances()
                .forEach(one ->
                        out.line("khrongkan_gateway_instance_ready", one.isReady() ? 1 : 0, one.labels(fleet.name()))));
        out.family("khrongkan_gateway_breaker_open", "gauge", "Whether an instance is left alone after failures.");
        all.forEach(fleet -> fleet.instances()
                .forEach(one -> out.line(
                        "khrongkan_gateway_breaker_open", one.isResting(now) ? 1 : 0, one.labels(fleet.name()))));
    }

    private static void process(Exposition out) {
        var memory = ManagementFactory.getMemoryMXBean();
        out.family("jvm_memory_used_bytes", "gauge", "Memory in use.")
                .line("jvm_memory_used_bytes", memory.getHeapMemoryUsage().getUsed(), "area", "heap")
                .line("jvm_memory_used_bytes", memory.getNonHeapMemoryUsage().getUsed(), "area", "nonheap");
        out.family("jvm_memory_max_bytes", "gauge", "The most memory there may be.")
                .line("jvm_memory_max_bytes", memory.getHeapMemoryUsage().getMax(), "area", "heap");
        out.family("jvm_gc_pause_seconds_total", "counter", "Time spent on collecting garbage.");
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            out.line("jvm_gc_pause_seconds_total", collector.getCollectionTime() / MILLIS, "gc", collector.getName());
        }
        out.family("jvm_threads_live_threads", "gauge", "Threads.")
                .line(
                        "jvm_threads_live_threads",
                        ManagementFactory.getThreadMXBean().getThreadCount());
        out.family("process_start_time_seconds", "gauge", "When the process started, in seconds since 1970.")
                .line(
                        "process_start_time_seconds",
                        ManagementFactory.getRuntimeMXBean().getStartTime() / MILLIS);
    }
}
