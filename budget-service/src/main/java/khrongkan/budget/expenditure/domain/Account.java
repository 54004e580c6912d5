package khrongkan.budget.expenditure.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import khrongkan.kit.refusal.Refusal;

/** All lines of an approved budget, and what was spent on each. */
public record Account(List<LineAccount> lines) {

    static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    public Account {
        lines = List.copyOf(lines);
    }

    /** The line of a number, counted from 1. */
    public Optional<LineAccount> line(int number) {
        return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }

    /** What was approved in all. */
    public BigDecimal approved() {
        return sum(lines, account -> account.line().amount());
    }

    /** What was claimed in all. */
    public BigDecimal claimed() {
        return sum(lines, LineAccount::claimed);
    }

    /** What was accepted in all. */
    public BigDecimal accepted() {
        return sum(lines, LineAccount::accepted);
    }

    /**
     * Checks that each line carries what was accepted on it, by itself or together with the other poolable lines. Then
     * the approved total carries it all.
     *
     * @throws Refusal {@code line-overspent} or {@code pool-overspent}
     */
    public void requireCovered() {
        for (var account : lines) {
            if (!account.line().poolable() && account.over().signum() > 0) {
                throw Refusal.conflict(
                        "line-overspent",
                        Map.of(
                                "line",
                                account.line().number(),
                                "approved",
                                account.limit(),
                                "accepted",
                                account.accepted(),
                                "over",
                                account.over()));
            }
        }
        var over = sum(pool(), LineAccount::over).subtract(sum(pool(), LineAccount::left));
        if (over.signum() > 0) {
            var approved = sum(pool(), LineAccount::limit);
            var accepted = sum(pool(), LineAccount::accepted);
            throw Refusal.conflict("pool-overspent", Map.of("approved", approved, "accepted", accepted, "over", over));
        }
    }

    /** What each poolable line gives to those that spent more than they have: the first line with something left first. */
    public Map<Integer, BigDecimal> given() {
        var wanted = sum(pool(), LineAccount::over);
        Map<Integer, BigDecimal> given = new LinkedHashMap<>();
        for (var account : pool()) {
            var gives = account.left().min(wanted);
            if (gives.signum() > 0) {
                given.put(account.line().number(), gives);
                wanted = wanted.subtract(gives);
            }
        }
        return given;
    }

    private List<LineAccount> pool() {
        return lines.stream().filter(account -> account.line().poolable()).toList();
    }

    private static BigDecimal sum(List<LineAccount> lines, Function<LineAccount, BigDecimal> part) {
        return lines.stream().map(part).reduce(NOTHING, BigDecimal::add);
    }
}
