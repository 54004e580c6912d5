package khrongkan.approval.indicator.domain;

import java.math.BigDecimal;

/** How a value must stand to its target. */
public enum Operator {
    AT_LEAST,
    MORE_THAN,
    EQUAL,
    AT_MOST,
    LESS_THAN;

    boolean holds(BigDecimal value, BigDecimal target) {
        int order = value.compareTo(target);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
    }
}
