package khrongkan.budget.rate.domain;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a rate schedule.
 *
 * @param office whose own limit it is; null for a statutory one
 * @param code what is paid for
 * @param unit what the ceiling is for, such as person·day
 * @param basis whether there is a ceiling at all
 * @param ceiling in baht; null where it is known to exist and its figure is not
 * @param verified whether the figure was seen in a source that counts
 */
public record Rate(
        String regime,
        @Nullable String office,
        String code,
        String unit,
        Basis basis,
        @Nullable BigDecimal ceiling,
        Terms terms,
        Period period,
        String source,
        boolean verified) {

    /** Whether this is paid at actual cost, without a ceiling. */
    public boolean isActualCost() {
        return basis == Basis.ACTUAL;
    }

    /** Why it does not apply by itself; empty where it does. */
    Set<Reason> against(Inquiry inquiry) {
        var reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(terms.against(inquiry));
        reasons.addAll(period.against(inquiry.event().date()));
        return reasons;
    }

    boolean appliesTo(Inquiry inquiry) {
        return against(inquiry).isEmpty();
    }

    Rate atAnyTime() {
        return new Rate(regime, office, code, unit, basis, ceiling, terms, Period.ALWAYS, source, verified);
    }

    /** How the row limits a price. */
    public enum Basis {
        CEILING,
        ACTUAL
    }
}
