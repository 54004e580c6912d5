package khrongkan.budget.calculation.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import khrongkan.budget.rate.domain.Inquiry;
import khrongkan.budget.rate.domain.Limits;
import khrongkan.budget.rate.domain.Rate;

/** Holds a line against the rates of the day of the event. */
public final class Inspection {

    private final Setting setting;
    private final Rulebook book;

    public Inspection(Setting setting, Rulebook book) {
        this.setting = setting;
        this.book = book;
    }

    /** What of the line lies above the limit, in baht; nothing where no limit is known. */
    public BigDecimal excess(Line line) {
        var yardstick = Yardstick.of(line);
        var lower = limits(line, yardstick).lower().map(Inspection::ceiling);
        var price = yardstick.price().map(line::inBaht);
        if (lower.isEmpty() || price.isEmpty() || price.get().compareTo(lower.get()) <= 0) {
            return Money.rounded(BigDecimal.ZERO);
        }
        var within =
                line.inBaht(line.price().exact()).multiply(lower.get()).divide(price.get(), 2, RoundingMode.HALF_UP);
        return line.amount().subtract(within);
    }

    List<Finding> of(Line line, String pointer) {
        var yardstick = Yardstick.of(line);
        var limits = limits(line, yardstick);
        List<Finding> findings = new ArrayList<>();
        var statutory = limits.statutory();
        if (limits.isStatutoryUnknown()) {
            var date = setting.event().date();
            findings.add(noRate(
                    yardstick.code(), statutory == null ? book.rates().regimeOn(date) : statutory.regime(), pointer));
        }
        limits.lower()
                .ifPresentOrElse(
                        rate -> against(rate, limits, yardstick, line, pointer, findings),
                        () -> actualCost(limits, pointer).ifPresent(findings::add));
        return findings;
    }

    private Limits limits(Line line, Yardstick yardstick) {
        return book.rates()
                .limits(new Inquiry(
                        yardstick.code(),
                        setting.event(),
                        setting.office(),
                        line.qualifiers().sessionKind()));
    }

    private Optional<Finding> actualCost(Limits limits, String pointer) {
        return Optional.ofNullable(limits.statutory())
                .filter(Rate::isActualCost)
                .map(rate -> book.policy()
                        .finding(
                                FindingCode.AT_ACTUAL_COST,
                                pointer,
                                Map.of("code", rate.code(), "source", rate.source())));
    }

    private void against(
            Rate rate, Limits limits, Yardstick yardstick, Line line, String pointer, List<Finding> findings) {
        var basis = basis(rate, limits);
        if (yardstick.price().isEmpty()) {
            findings.add(book.policy().finding(FindingCode.NOT_COMPARABLE, pointer, basis));
        }
        yardstick
                .price()
                .map(line::inBaht)
                .filter(price -> price.compareTo(ceiling(rate)) > 0)
                .ifPresent(price -> findings.add(above(rate, limits, price, pointer)));
        if (!rate.verified()) {
            findings.add(book.policy().finding(FindingCode.NOT_VERIFIED, pointer, basis));
        }
        var assumed = yardstick.assumed();
        if (assumed != null) {
            findings.add(book.policy()
                    .finding(
                            FindingCode.QUALIFIER_ASSUMED,
                            pointer,
                            Map.of("code", rate.code(), "assumed", assumed.name())));
        }
    }

    private Finding above(Rate rate, Limits limits, BigDecimal price, String pointer) {
        var values = basis(rate, limits);
        values.put("price", Money.rounded(price));
        values.put("excess", Money.rounded(price.subtract(ceiling(rate))));
        return book.policy().finding(FindingCode.ABOVE_CEILING, pointer, values);
    }

    private Finding noRate(String code, String regime, String pointer) {
        return book.policy()
                .finding(
                        FindingCode.NO_RATE_ON_FILE,
                        pointer,
                        Map.of("code", code, "date", setting.event().date().toString(), "regime", regime));
    }

    /** The row that limits, and the other one where there are two. */
    private static Map<String, Object> basis(Rate rate, Limits limits) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "code", rate.code(),
                "unit", rate.unit(),
                "ceiling", Money.rounded(ceiling(rate)),
                "regime", rate.regime(),
                "source", rate.source()));
        var office = limits.office();
        if (office != null && office.ceiling() != null) {
            values.put("officeCeiling", Money.rounded(office.ceiling()));
            Optional.ofNullable(limits.statutory())
                    .map(Rate::ceiling)
                    .ifPresent(ceiling -> values.put("statutoryCeiling", Money.rounded(ceiling)));
        }
        return values;
    }

    private static BigDecimal ceiling(Rate rate) {
        return Objects.requireNonNull(rate.ceiling());
    }
}
