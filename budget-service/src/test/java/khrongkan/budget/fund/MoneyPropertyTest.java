package khrongkan.budget.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is done to money, in whatever order: allocated = reserved + committed + spent + available, to the satang. */
class MoneyPropertyTest {

    private static Treasury treasury;

    private final List<UUID> funds = new ArrayList<>();
    private final List<UUID> proposals = new ArrayList<>();
    private Model model = new Model();

    enum Turn {
        ALLOCATE,
        RESERVE,
        CONFIRM,
        COMMIT,
        RELEASE,
        EXPIRE,
        SETTLE,
        TRANSFER,
        CARRY
    }

    record Step(Turn turn, int fund, int other, int proposal, int revision, int satang) {

        BigDecimal amount() {
            return BigDecimal.valueOf(satang, 2);
        }
    }

    @BeforeContainer
    static void open() throws SQLException {
        treasury = new Treasury();
    }

    @AfterContainer
    static void close() throws SQLException {
        treasury.close();
    }

    @Property(tries = 60)
    void the_books_agree_with_the_plain_way_after_every_turn(@ForAll("sequences") List<Step> steps)
            throws SQLException {
        model = new Model();
        funds.clear();
        proposals.clear();
        for (int i = 0; i < 3; i++) {
            proposals.add(UUID.randomUUID());
            known(treasury.open(new BigDecimal("100.00")), 2547);
            model.allocated.set(i, new BigDecimal("100.00"));
        }
        for (var step : steps) {
            var next = model.copy();
            boolean allowed = expected(next, step) && next.isSolvent();
            boolean done = treasury.turn(() -> run(step));
            assertThat(done).as("%s", step).isEqualTo(allowed);
            if (allowed) {
                model = next;
            }
            assertBooks(step);
        }
    }

    @Provide
    Arbitrary<List<Step>> sequences() {
        var turns = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(Turn.RESERVE, Turn.CONFIRM, Turn.COMMIT)),
                Tuple.of(2, Arbitraries.of(Turn.class)));
        var small = Arbitraries.integers().between(0, 2);
        return Combinators.combine(
                        turns,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        small,
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 7000))
                .as(Step::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(40);
    }

    private boolean expected(Model next, Step step) {
        int fund = step.fund() % funds.size();
        return switch (step.turn()) {
            case ALLOCATE -> {
                next.allocated.set(fund, step.amount());
                yield true;
            }
            case RESERVE -> next.reserve(step.proposal(), step.revision(), fund, step.amount());
            case CONFIRM -> next.confirm(step.proposal(), step.revision());
            case COMMIT -> next.commit(step.proposal(), step.revision());
            case RELEASE -> next.release(step.proposal(), step.revision());
            case EXPIRE -> next.expire(step.proposal(), step.revision());
            case SETTLE -> next.settle(step.proposal(), step.revision(), spent(step));
            case TRANSFER -> {
                int other = step.other() % funds.size();
                yield fund != other
                        && next.years.get(fund).equals(next.years.get(other))
                        && next.move(fund, other, step.amount());
            }
            case CARRY -> next.move(fund, successor(next, fund), step.amount());
        };
    }

    private void run(Step step) {
        var fund = funds.get(step.fund() % model.allocated.size());
        var proposal = proposals.get(step.proposal());
        switch (step.turn()) {
            case ALLOCATE -> treasury.allocate(fund, step.amount());
            case RESERVE -> treasury.holds().reserve(proposal, step.revision(), fund, step.amount());
            case CONFIRM -> treasury.holds().confirm(proposal, step.revision());
            case COMMIT -> treasury.holds().commit(proposal, step.revision());
            case RELEASE -> treasury.holds().release(proposal, step.revision());
            case EXPIRE -> treasury.holds().expire(proposal, step.revision());
            case SETTLE -> treasury.holds().settle(proposal, step.revision(), spent(step));
            case TRANSFER ->
                treasury.transfer(
                        TransferView.Kind.TRANSFER,
                        fund,
                        funds.get(step.other() % model.allocated.size()),
                        step.amount());
            case CARRY -> {
                var to = treasury.transfer(TransferView.Kind.CARRY_FORWARD, fund, null, step.amount());
                if (!funds.contains(to)) {
                    funds.add(to);
                }
            }
        }
    }

    /** Between nothing and all of what was approved. */
    private BigDecimal spent(Step step) {
        return model.amount(step.proposal(), step.revision())
                .multiply(BigDecimal.valueOf(step.satang()))
                .divide(BigDecimal.valueOf(7000), 2, RoundingMode.DOWN);
    }

    private static int successor(Model next, int fund) {
        return next.successors.computeIfAbsent(fund, from -> {
            next.allocated.add(new BigDecimal("0.00"));
            next.years.add(next.years.get(from) + 1);
            return next.allocated.size() - 1;
        });
    }

    private void known(UUID fund, int year) {
        funds.add(fund);
        model.allocated.add(BigDecimal.ZERO);
        model.years.add(year);
    }

    private void assertBooks(Step step) {
        assertThat(funds).hasSize(model.allocated.size());
        for (int fund = 0; fund < funds.size(); fund++) {
            var amounts = treasury.amounts(funds.get(fund));
            assertThat(amounts).as("fund %d after %s", fund, step).isEqualTo(model.amounts(fund));
            assertThat(amounts).isEqualTo(treasury.moved(funds.get(fund)));
            assertThat(amounts.available()).isNotNegative();
            assertThat(amounts.used().add(amounts.available())).isEqualByComparingTo(amounts.allocated());
            assertThat(treasury.year(funds.get(fund))).isEqualTo(model.years.get(fund));
        }
    }
}
