package khrongkan.budget.fund;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import khrongkan.budget.fund.domain.Amounts;

/**
 * What the books should say, worked out the plain way: every hold is a row of a list, and each sum is added up from all of
 * them anew. It shares no rule with the service.
 */
final class Model {

    final List<BigDecimal> allocated = new ArrayList<>();
    final List<Integer> years = new ArrayList<>();
    final SortedMap<Integer, Integer> successors = new TreeMap<>();
    private final SortedMap<Integer, SortedMap<Integer, Row>> proposals = new TreeMap<>();

    record Row(int fund, BigDecimal amount, String state, BigDecimal spent) {

        Row in(String next) {
            return new Row(fund, amount, next, spent);
        }

        boolean is(String... states) {
            return List.of(states).contains(state);
        }
    }

    Model copy() {
        var copy = new Model();
        copy.allocated.addAll(allocated);
        copy.years.addAll(years);
        copy.successors.putAll(successors);
        proposals.forEach((proposal, rows) -> copy.proposals.put(proposal, new TreeMap<>(rows)));
        return copy;
    }

    boolean isSolvent() {
        for (int fund = 0; fund < allocated.size(); fund++) {
            if (amounts(fund).available().signum() < 0 || allocated.get(fund).signum() < 0) {
                return false;
            }
        }
        return true;
    }

    Amounts amounts(int fund) {
        var sum = Amounts.allocated(allocated.get(fund));
        for (var rows : proposals.values()) {
            var committedBefore = new BigDecimal("0.00");
            for (var row : rows.values()) {
                if (row.fund() == fund && row.is("PENDING", "CONFIRMED")) {
                    var more = row.amount().subtract(committedBefore).max(new BigDecimal("0.00"));
                    sum = sum.plus(Amounts.held(more, BigDecimal.ZERO, BigDecimal.ZERO));
                }
                if (row.fund() == fund && row.is("COMMITTED")) {
                    sum = sum.plus(Amounts.held(BigDecimal.ZERO, row.amount(), BigDecimal.ZERO));
                    committedBefore = committedBefore.add(row.amount());
                }
                if (row.fund() == fund) {
                    sum = sum.plus(Amounts.held(BigDecimal.ZERO, BigDecimal.ZERO, row.spent()));
                }
            }
        }
        return sum;
    }

    /** Each turn tells whether it is allowed at all; whether the money is there is asked afterwards. */
    boolean reserve(int proposal, int revision, int fund, BigDecimal amount) {
        var rows = rows(proposal);
        var present = rows.get(revision);
        if (present != null && present.is("COMMITTED", "SETTLED")) {
            return true;
        }
        if (rows.values().stream().anyMatch(row -> row.is("SETTLED"))
                || later(proposal, revision, row -> row.is("PENDING", "CONFIRMED", "COMMITTED"))) {
            return false;
        }
        replaceEarlier(proposal, revision, "COMMITTED", "RELEASED", "SETTLED");
        rows.put(revision, new Row(fund, amount, "PENDING", new BigDecimal("0.00")));
        return true;
    }

    boolean confirm(int proposal, int revision) {
        return on(proposal, revision, row -> {
            if (row.is("PENDING", "EXPIRED")) {
                replaceEarlier(proposal, revision, "COMMITTED", "RELEASED", "SETTLED");
                rows(proposal).put(revision, row.in("CONFIRMED"));
            }
            return true;
        });
    }

    boolean commit(int proposal, int revision) {
        return on(proposal, revision, row -> {
            boolean overtaken =
                    row.is("REPLACED") && later(proposal, revision, other -> other.is("COMMITTED", "SETTLED"));
            if (row.is("PENDING", "CONFIRMED", "EXPIRED", "REPLACED") && !overtaken) {
                replaceEarlier(proposal, revision, "RELEASED", "SETTLED");
                rows(proposal).put(revision, row.in("COMMITTED"));
            }
            return !row.is("RELEASED");
        });
    }

    boolean release(int proposal, int revision) {
        rows(proposal).computeIfPresent(revision, (key, row) -> row.is("SETTLED") ? row : row.in("RELEASED"));
        return true;
    }

    boolean expire(int proposal, int revision) {
        rows(proposal).computeIfPresent(revision, (key, row) -> row.is("PENDING") ? row.in("EXPIRED") : row);
        return true;
    }

    boolean settle(int proposal, int revision, BigDecimal spent) {
        return on(proposal, revision, row -> {
            if (row.is("COMMITTED") && !later(proposal, revision, other -> other.is("PENDING", "CONFIRMED"))) {
                rows(proposal).put(revision, new Row(row.fund(), row.amount(), "SETTLED", spent));
                return true;
            }
            return row.is("SETTLED");
        });
    }

    boolean move(int from, int to, BigDecimal amount) {
        allocated.set(from, allocated.get(from).subtract(amount));
        allocated.set(to, allocated.get(to).add(amount));
        return amounts(from).available().signum() >= 0;
    }

    BigDecimal amount(int proposal, int revision) {
        var row = rows(proposal).get(revision);
        return row == null ? BigDecimal.ZERO : row.amount();
    }

    private boolean on(int proposal, int revision, Predicate<Row> turn) {
        var row = rows(proposal).get(revision);
        return row != null && turn.test(row);
    }

    private boolean later(int proposal, int revision, Predicate<Row> condition) {
        return rows(proposal).tailMap(revision + 1).values().stream().anyMatch(condition);
    }

    private void replaceEarlier(int proposal, int revision, String... spared) {
        rows(proposal).headMap(revision).replaceAll((key, row) -> row.is(spared) ? row : row.in("REPLACED"));
    }

    private SortedMap<Integer, Row> rows(int proposal) {
        return proposals.computeIfAbsent(proposal, key -> new TreeMap<>());
    }
}
