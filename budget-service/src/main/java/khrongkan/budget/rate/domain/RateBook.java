package khrongkan.budget.rate.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rates on file; chosen by the date of the event, never by today. Never changes, so that it is read without locks. */
public final class RateBook {

    private static final Comparator<Rate> LATEST_THEN_CLOSEST = Comparator.<Rate, LocalDate>comparing(
                    rate -> rate.period().start())
            .thenComparing(rate -> rate.terms().closeness());

    private final List<Regime> regimes;
    private final Map<String, List<Rate>> byCode;

    public RateBook(List<Regime> regimes, List<Rate> rates) {
        this.regimes = List.copyOf(regimes);
        this.byCode = rates.stream().collect(Collectors.groupingBy(Rate::code, Collectors.toUnmodifiableList()));
    }

    /** The rows that limit a price, of the regulation and of the office. */
    public Limits limits(Inquiry inquiry) {
        return new Limits(best(inquiry, null), inquiry.office() == null ? null : best(inquiry, inquiry.office()));
    }

    /** Every row of the code that the asker may know of, and why it does or does not apply. */
    public List<Ruling> explain(Inquiry inquiry) {
        var limits = limits(inquiry);
        return rows(inquiry.code())
                .filter(rate -> rate.office() == null || rate.office().equals(inquiry.office()))
                .map(rate -> ruling(rate, inquiry, rate.office() == null ? limits.statutory() : limits.office()))
                .toList();
    }

    private static Ruling ruling(Rate rate, Inquiry inquiry, @Nullable Rate best) {
        var reasons = rate.against(inquiry);
        if (!reasons.isEmpty() || best == null || rate.equals(best)) {
            return new Ruling(rate, reasons);
        }
        boolean later = best.period().start().isAfter(rate.period().start());
        return new Ruling(rate, Set.of(later ? Reason.LATER_ROW_APPLIES : Reason.CLOSER_ROW_APPLIES));
    }

    /** What is priced in it. */
    public Set<String> codes() {
        return byCode.keySet();
    }

    /** Whether a regulation or letter of this name is on file. */
    public boolean knows(String regime) {
        return regimes.stream().anyMatch(known -> known.code().equals(regime));
    }

    /** The same as if this regulation held at any time, for all that it regulates. */
    public RateBook under(String regime) {
        Predicate<Rate> itsOwn = rate -> rate.regime().equals(regime);
        var covered = all().filter(itsOwn).map(Rate::code).collect(Collectors.toSet());
        var rates = all().filter(rate -> rate.office() != null || !covered.contains(rate.code()) || itsOwn.test(rate))
                .map(rate -> itsOwn.test(rate) ? rate.atAnyTime() : rate)
                .toList();
        return new RateBook(List.of(new Regime(regime, Period.ALWAYS)), rates);
    }

    /** The latest regulation in force on a day, whether or not its rates are on file; a dash where none is known. */
    public String regimeOn(LocalDate day) {
        return regimes.stream()
                .filter(regime -> regime.period().contains(day))
                .max(Comparator.comparing(regime -> regime.period().start()))
                .map(Regime::code)
                .orElse("-");
    }

    private @Nullable Rate best(Inquiry inquiry, @Nullable String office) {
        return rows(inquiry.code())
                .filter(rate -> Objects.equals(rate.office(), office))
                .filter(rate -> rate.appliesTo(inquiry))
                .max(LATEST_THEN_CLOSEST)
                .orElse(null);
    }

    private Stream<Rate> rows(String code) {
        return byCode.getOrDefault(code, List.of()).stream();
    }

    private Stream<Rate> all() {
        return byCode.values().stream().flatMap(List::stream);
    }
}
