package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One of two processes of each service is killed again and again: no caller loses anything by it. */
class TwinsJourney {

    private static final Duration LASTS = Duration.ofSeconds(Integer.getInteger("proof.twins", 25));
    private static final Duration BETWEEN = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofMinutes(2);

    @Test
    void every_read_is_answered_and_every_acknowledged_write_is_there_once() throws Exception {
        try (var twins = Twins.start();
                var load = new MixedLoad(twins)) {
            load.begin();
            int kills = killFor(twins);
            load.end();

            System.out.printf(
                    "twins: %d processes killed in %d s, %d reads, %d writes, %d submissions%n",
                    kills,
                    LASTS.toSeconds(),
                    load.reads(),
                    load.acknowledged("/api/v1/seminars").size(),
                    load.submitted().size());
            assertThat(load.failedReads()).isEmpty();
            assertThat(kills).isPositive();
            for (var path : List.of("/api/v1/seminars", "/api/v1/budgets", "/api/v1/proposals")) {
                assertThat(found(twins, path, load.mark()))
                        .as(path)
                        .containsExactlyInAnyOrderElementsOf(load.acknowledged(path));
            }
            assertSubmittedOnce(twins, load);
        }
    }

    private static int killFor(Twins twins) {
        long end = System.nanoTime() + LASTS.toNanos();
        int kills = 0;
        while (System.nanoTime() < end) {
            long next = System.nanoTime() + BETWEEN.toNanos();
            twins.kill(kills++);
            await().atMost(BETWEEN.plusSeconds(5)).until(() -> System.nanoTime() > next);
        }
        twins.awaitReturn();
        return kills;
    }

    private static void assertSubmittedOnce(Twins twins, MixedLoad load) {
        for (var proposal : load.submitted()) {
            List<Map<String, Object>> history = twins.read("author", "/api/v1/proposals/" + proposal + "/history")
                    .getList("items");
            assertThat(history)
                    .filteredOn(entry -> "SUBMIT".equals(entry.get("action")))
                    .hasSize(1);
        }
        var all = MixedLoad.EACH.multiply(BigDecimal.valueOf(load.submitted().size()));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(new BigDecimal(twins.read("finance", "/api/v1/funds/" + load.fund())
                                .getString("reserved")))
                        .isEqualByComparingTo(all));
    }

    private static List<String> found(Twins twins, String path, String mark) {
        var ids = new ArrayList<String>();
        var query = path + "?limit=200&q=" + URLEncoder.encode(mark, StandardCharsets.UTF_8);
        for (var page = twins.read("author", query); ; ) {
            ids.addAll(page.getList("items.id", String.class));
            var next = page.getString("next");
            if (next == null) {
                return ids;
            }
            page = twins.read("author", query + "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
        }
    }
}
