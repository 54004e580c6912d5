package khrongkan.budget.fund.domain;

import java.math.BigDecimal;

/** What a fund has and what became of it; also a difference of two such states. */
public record Amounts(BigDecimal allocated, BigDecimal reserved, BigDecimal committed, BigDecimal spent) {

    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    /** No money at all. */
    public static final Amounts NOTHING = new Amounts(ZERO, ZERO, ZERO, ZERO);

    /** Money that was given to a fund, or taken from it. */
    public static Amounts allocated(BigDecimal amount) {
        return new Amounts(amount, ZERO, ZERO, ZERO);
    }

    /** Money that proposals hold. */
    public static Amounts held(BigDecimal reserved, BigDecimal committed, BigDecimal spent) {
        return new Amounts(ZERO, reserved, committed, spent);
    }

    /** What is promised or gone. */
    public BigDecimal used() {
        return reserved.add(committed).add(spent);
    }

    /** What may still be reserved: allocated − reserved − committed − spent. */
    public BigDecimal available() {
        return allocated.subtract(used());
    }

    /** Both together. */
    public Amounts plus(Amounts other) {
        return new Amounts(
                allocated.add(other.allocated),
                reserved.add(other.reserved),
                committed.add(other.committed),
                spent.add(other.spent));
    }

    /** What is left of this without the other. */
    public Amounts minus(Amounts other) {
        return plus(other.negated());
    }

    /** The same the other way. */
    public Amounts negated() {
        return new Amounts(allocated.negate(), reserved.negate(), committed.negate(), spent.negate());
    }

    /** Whether nothing is moved. */
    public boolean isNothing() {
        return allocated.signum() == 0 && reserved.signum() == 0 && committed.signum() == 0 && spent.signum() == 0;
    }
}
