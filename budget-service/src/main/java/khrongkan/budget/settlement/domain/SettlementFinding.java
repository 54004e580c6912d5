package khrongkan.budget.settlement.domain;

import java.util.Map;
import khrongkan.budget.calculation.domain.Severity;

/**
 * Something to know before a settlement is closed.
 *
 * @param pointer where: a JSON pointer into the settlement
 * @param values what its sentence names
 */
public record SettlementFinding(Code code, String pointer, Map<String, String> values) {

    public SettlementFinding {
        values = Map.copyOf(values);
    }

    /** How much it weighs. */
    public Severity severity() {
        return code.severity;
    }

    /** What may be found. */
    public enum Code {
        /** Nobody has decided about a receipt. */
        RECEIPT_UNDECIDED(Severity.STOP),
        /** An advance is not cleared. */
        ADVANCE_OPEN(Severity.STOP),
        /** A receipt names a line that an amendment has changed. */
        LINE_CHANGED(Severity.STOP),
        /** An amendment left less than was accepted. */
        OVERSPENT(Severity.STOP),
        /** More meals were paid than people signed for. */
        MORE_MEALS_THAN_SIGNATURES(Severity.WARN),
        /** Meals were paid, and nobody is known to have signed. */
        NO_SIGNATURES(Severity.WARN);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }
    }
}
