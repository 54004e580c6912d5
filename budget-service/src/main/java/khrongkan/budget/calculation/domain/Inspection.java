package khrongkan.budget.calculation.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khrongkan.budget.rate.domain.Event;
import khrongkan.budget.rate.domain.Rate;
import khrongkan.budget.rate.domain.RateBook;

/** Holds a line against the rates of the day of the event. */
final class Inspection {

    private final Event event;
    private final RateBook book;
    private final Policy policy;

    Inspection(Event event, RateBook book, Policy policy) {
        this.event = event;
        this.book = book;
        this.policy = policy;
    }

    List<Finding> of(Line line, String pointer) {
        var yardstick = Yardstick.of(line);
        return book.find(yardstick.code(), event)
                .map(rate -> against(rate, yardstick, pointer))
                .orElseGet(() -> List.of(noRate(yardstick.code(), book.regimeOn(event.date()), pointer)));
    }

    private List<Finding> against(Rate rate, Yardstick yardstick, String pointer) {
        if (rate.isActualCost()) {
            return List.of(policy.finding(
                    FindingCode.AT_ACTUAL_COST, pointer, Map.of("code", rate.code(), "source", rate.source())));
        }
        BigDecimal ceiling = rate.ceiling();
        if (ceiling == null) {
            return List.of(noRate(rate.code(), rate.regime(), pointer));
        }
        List<Finding> findings = new ArrayList<>();
        if (yardstick.price().isEmpty()) {
            findings.add(policy.finding(FindingCode.NOT_COMPARABLE, pointer, basis(rate, ceiling)));
        }
        yardstick
                .price()
                .filter(price -> price.compareTo(ceiling) > 0)
                .ifPresent(price -> findings.add(above(rate, ceiling, price, pointer)));
        if (!rate.verified()) {
            findings.add(policy.finding(FindingCode.NOT_VERIFIED, pointer, basis(rate, ceiling)));
        }
        var assumed = yardstick.assumed();
        if (assumed != null) {
            findings.add(policy.finding(
                    FindingCode.QUALIFIER_ASSUMED, pointer, Map.of("code", rate.code(), "assumed", assumed.name())));
        }
        return findings;
    }

    private Finding above(Rate rate, BigDecimal ceiling, BigDecimal price, String pointer) {
        var values = basis(rate, ceiling);
        values.put("price", Money.rounded(price));
        values.put("excess", Money.rounded(price.subtract(ceiling)));
        return policy.finding(FindingCode.ABOVE_CEILING, pointer, values);
    }

    private Finding noRate(String code, String regime, String pointer) {
        return policy.finding(
                FindingCode.NO_RATE_ON_FILE,
                pointer,
                Map.of("code", code, "date", event.date().toString(), "regime", regime));
    }

    private static Map<String, Object> basis(Rate rate, BigDecimal ceiling) {
        return new HashMap<>(Map.of(
                "code", rate.code(),
                "unit", rate.unit(),
                "ceiling", Money.rounded(ceiling),
                "regime", rate.regime(),
                "source", rate.source()));
    }
}
