package khrongkan.budget.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.logging.Log;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import khrongkan.budget.Api;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Many reservations against funds with room for a part, while connections die in the middle of transactions. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class ReservationStormTest {

    private static final int RESERVATIONS = Integer.getInteger("proof.reservations", 800);
    private static final int THREADS = 32;
    private static final int FUNDS = 8;
    private static final BigDecimal PRICE = new BigDecimal("10.01");
    private static final BigDecimal ROOM = PRICE.multiply(BigDecimal.valueOf(RESERVATIONS / FUNDS / 2));
    private static final String ACTOR = "storm";

    @Inject
    Reservations reservations;

    @Inject
    DataSource source;

    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();

    @Test
    void whatever_dies_half_way_the_sums_are_exact_and_never_above_what_there_is() throws Exception {
        var database = new Database(source);
        var funds = IntStream.range(0, FUNDS)
                .mapToObj(i -> UUID.fromString(Api.fund(ROOM.toPlainString())))
                .toList();
        var budgets = new ConcurrentLinkedQueue<>(budgets(database, funds));
        long start = System.nanoTime();
        int killed;
        try (var saboteur = new Saboteur(200)) {
            inParallel(() -> {
                for (var budget = budgets.poll(); budget != null; budget = budgets.poll()) {
                    live(budget);
                }
                return null;
            });
            killed = saboteur.killed();
        }
        var seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        Log.infof(
                "%d reservations by %d threads in %d s: %d made, %d refused for want of money, %d broken by %d killed connections",
                RESERVATIONS, THREADS, seconds, made.get(), refused.get(), broken.get(), killed);

        assertThat(killed).isPositive();
        assertThat(refused).hasPositiveValue();
        assertThat(made.get() + refused.get() + broken.get()).isEqualTo(RESERVATIONS);
        funds.forEach(fund -> assertExact(database, fund));
        expireAll(database);
        funds.forEach(fund -> assertExact(database, fund));
    }

    /** A reservation, most of them decided; one that broke is tried again under its key, or left to its fate. */
    private void live(UUID budget) {
        var random = new Random(budget.getLeastSignificantBits());
        var request = new ReserveBudget(UUID.randomUUID(), 1, Tokens.OFFICE);
        for (int attempt = 1; ; attempt++) {
            try {
                reservations.reserve(budget, 1, request, ACTOR);
                decide(request.proposalId(), random.nextInt(8));
                made.incrementAndGet();
                return;
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isEqualTo("fund-exceeded");
                refused.incrementAndGet();
                return;
            } catch (RuntimeException died) {
                if (attempt == 3 || random.nextBoolean()) {
                    broken.incrementAndGet();
                    return;
                }
            }
        }
    }

    private void decide(UUID proposal, int fate) {
        switch (fate) {
            case 0 -> reservations.release(proposal, 1, ACTOR);
            case 1, 2, 3 -> reservations.confirm(proposal, 1, ACTOR);
            case 4 -> reservations.commit(proposal, 1, ACTOR);
            case 5 -> {
                reservations.commit(proposal, 1, ACTOR);
                reservations.settle(proposal, 1, ACTOR, () -> new BigDecimal("7.77"));
            }
            default -> {}
        }
    }

    /** In one statement, so that an expiry cannot come in between. */
    private static void assertExact(Database database, UUID fund) {
        var sums = database.list(
                        """
                        select reserved + committed + spent,
                            (select sum(reserved + committed + spent) from reservation where fund_id = fund.id),
                            (select sum(reserved + committed + spent) from fund_movement where fund_id = fund.id),
                            allocated, (select sum(allocated) from fund_movement where fund_id = fund.id)
                        from fund where id = ?""",
                        row -> {
                            List<BigDecimal> columns = new ArrayList<>();
                            for (int column = 1; column <= 5; column++) {
                                columns.add(row.getBigDecimal(column));
                            }
                            return columns;
                        },
                        fund)
                .get(0);

        assertThat(sums.get(0)).isEqualByComparingTo(sums.get(1)).isEqualByComparingTo(sums.get(2));
        assertThat(sums.get(0)).isPositive().isLessThanOrEqualTo(sums.get(3));
        assertThat(sums.get(3)).isEqualByComparingTo(ROOM).isEqualByComparingTo(sums.get(4));
    }

    /** What nobody confirmed is given back by itself. */
    private static void expireAll(Database database) {
        database.update("update reservation set expires_at = now() where state = 'PENDING'");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> database.list(
                                "select 1 from reservation where state = 'PENDING' limit 1", row -> row.getInt(1))
                        .isEmpty());
    }

    private static List<UUID> budgets(Database database, List<UUID> funds) {
        var model = UUID.fromString(Api.budget(funds.get(0).toString(), PRICE.toPlainString()));
        List<UUID> all = new ArrayList<>();
        for (var fund : funds) {
            database.copy(model, fund, RESERVATIONS / FUNDS);
            all.addAll(database.list(
                    "select id from budget where fund_id = ? and title = 'copy'",
                    row -> row.getObject(1, UUID.class),
                    fund));
        }
        Collections.shuffle(all, new Random(7));
        return all;
    }

    private static void inParallel(Callable<?> work) throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (var done : threads.invokeAll(Collections.nCopies(THREADS, work), 1, TimeUnit.HOURS)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
