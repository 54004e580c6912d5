package khrongkan.budget.hold;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
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

/** Many hands on few funds: the sums stay exact and never exceed what was allocated. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class ConcurrentHoldsTest {

    private static final int THREADS = 32;
    private static final int EACH = 100;
    private static final int FUNDS = 4;
    private static final String ACTOR = "test";

    @Inject
    Reservations reservations;

    @Inject
    DataSource database;

    @Test
    void thirty_two_threads_never_reserve_more_than_there_is() throws Exception {
        // Room for 450 of the 800 budgets that want 10.01 baht of each fund.
        var funds = IntStream.range(0, FUNDS).mapToObj(i -> Api.fund("4504.50")).toList();
        var budgets = budgets(funds);
        var refused = new AtomicInteger();
        var seed = new AtomicInteger();
        inParallel(() -> {
            var random = new Random(seed.incrementAndGet());
            for (var budget = next(budgets); budget != null; budget = next(budgets)) {
                refused.addAndGet(live(budget, random));
            }
            return null;
        });

        assertThat(refused).hasPositiveValue();
        for (var fund : funds) {
            assertSums(fund);
        }
    }

    @Test
    void the_same_turn_from_many_hands_happens_once() throws Exception {
        var fund = Api.fund("3000.00");
        var budget = UUID.fromString(Api.budget(fund, "3000.00"));
        var proposal = UUID.randomUUID();
        var request = new ReserveBudget(proposal, 1, Tokens.OFFICE);
        inParallel(() -> reservations.reserve(budget, 1, request, ACTOR));
        Api.assertFund(fund, 3000f, 0f, 0f);
        inParallel(() -> reservations.commit(proposal, 1, ACTOR));
        Api.assertFund(fund, 0f, 3000f, 0f);
        inParallel(() -> reservations.release(proposal, 1, ACTOR));
        Api.assertFund(fund, 0f, 0f, 3000f);
    }

    @Test
    void revisions_that_change_funds_crosswise_neither_block_nor_double() throws Exception {
        var one = Api.fund("100000.00");
        var other = Api.fund("100000.00");
        var pairs = new ArrayList<UUID[]>();
        for (int i = 0; i < THREADS; i++) {
            var forth = i % 2 == 0 ? List.of(one, other) : List.of(other, one);
            pairs.add(new UUID[] {
                UUID.fromString(Api.budget(forth.get(0), "10.00")), UUID.fromString(Api.budget(forth.get(1), "7.00"))
            });
        }
        var turn = new AtomicInteger();
        inParallel(() -> {
            var pair = pairs.get(turn.getAndIncrement());
            var proposal = UUID.randomUUID();
            reservations.reserve(pair[0], 1, new ReserveBudget(proposal, 1, Tokens.OFFICE), ACTOR);
            reservations.commit(proposal, 1, ACTOR);
            reservations.reserve(pair[1], 1, new ReserveBudget(proposal, 2, Tokens.OFFICE), ACTOR);
            return reservations.commit(proposal, 2, ACTOR);
        });

        Api.assertFund(one, 0f, 112f, 99888f);
        Api.assertFund(other, 0f, 112f, 99888f);
    }

    /** One proposal with its ups and downs; tells whether it was refused for want of money. */
    private int live(UUID budget, Random random) {
        var proposal = UUID.randomUUID();
        try {
            reservations.reserve(budget, 1, new ReserveBudget(proposal, 1, Tokens.OFFICE), ACTOR);
            switch (random.nextInt(5)) {
                case 0 -> reservations.confirm(proposal, 1, ACTOR);
                case 1 -> reservations.commit(proposal, 1, ACTOR);
                case 2 -> reservations.release(proposal, 1, ACTOR);
                case 3 -> reservations.reserve(budget, 1, new ReserveBudget(proposal, 2, Tokens.OFFICE), ACTOR);
                default -> overdue(proposal);
            }
            return 0;
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo("fund-exceeded");
            return 1;
        }
    }

    /** In one statement, so that an expiry cannot come in between. */
    private void assertSums(String fund) {
        var sums = sums("""
                select reserved + committed,
                    (select sum(reserved + committed) from reservation where fund_id = fund.id),
                    (select sum(reserved + committed) from fund_movement where fund_id = fund.id)
                from fund where id = ?""", UUID.fromString(fund));
        var booked = sums.get(0);
        assertThat(booked).isEqualByComparingTo(sums.get(1)).isEqualByComparingTo(sums.get(2));
        assertThat(booked).isPositive().isLessThanOrEqualTo(new BigDecimal("4504.50"));
        assertThat(booked.remainder(new BigDecimal("10.01"))).isEqualByComparingTo("0");
    }

    /** Copies of one budget of a lump sum, so many for each fund. */
    private List<UUID> budgets(List<String> funds) {
        var model = UUID.fromString(Api.budget(funds.get(0), "10.01"));
        for (var fund : funds) {
            update("""
                    insert into budget select gen_random_uuid(), office, title, fiscal_year, event_date,
                        training_class, venue_kind, seminar_id, ?, total, findings, status, version, created_by,
                        created_at, changed_at
                    from budget, generate_series(1, ?) where id = ?""", UUID.fromString(fund), THREADS * EACH / FUNDS, model);
        }
        update("""
                insert into budget_line select budget.id, position, category, expense_group, description, unit_rate,
                    lump_sum, factors, null, null, null, null, null, amount
                from budget_line, budget where budget_id = ? and budget.id <> budget_id and fund_id = any (?)""", model, funds.stream().map(UUID::fromString).toArray(UUID[]::new));
        var made = ids(funds);
        made.remove(model);
        Collections.shuffle(made, new Random(7));
        return made;
    }

    private static UUID next(List<UUID> budgets) {
        synchronized (budgets) {
            return budgets.isEmpty() ? null : budgets.remove(budgets.size() - 1);
        }
    }

    private static void inParallel(Callable<?> work) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (var done : threads.invokeAll(Collections.nCopies(THREADS, work), 5, MINUTES)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void overdue(UUID proposal) {
        update("update reservation set expires_at = now() where proposal_id = ?", proposal);
    }

    private void update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<UUID> ids(List<String> funds) {
        List<UUID> ids = new ArrayList<>();
        for (var fund : funds) {
            ids.addAll(column("select id from budget where fund_id = ?", UUID.fromString(fund), UUID.class));
        }
        return ids;
    }

    private List<BigDecimal> sums(String sql, UUID fund) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, fund);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return List.of(rows.getBigDecimal(1), rows.getBigDecimal(2), rows.getBigDecimal(3));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private <T> List<T> column(String sql, UUID value, Class<T> type) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            try (var rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getObject(1, type));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
