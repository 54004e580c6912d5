package khrongkan.budget.rate.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All rates on file; chosen by the date of the event, never by today. */
public record RateBook(List<Regime> regimes, List<Rate> rates) {

    private static final Comparator<Rate> LATEST_THEN_CLOSEST =
            Comparator.<Rate, LocalDate>comparing(rate -> rate.period().start()).thenComparing(Rate::closeness);

    public RateBook {
        regimes = List.copyOf(regimes);
        rates = List.copyOf(rates);
    }

    /** The row that applies to an event, if one is on file. */
    public Optional<Rate> find(String code, Event event) {
        return rates.stream()
                .filter(rate -> rate.code().equals(code) && rate.appliesTo(event))
                .max(LATEST_THEN_CLOSEST);
    }

    /** The latest regulation in force on a day, whether or not its rates are on file; a dash where none is known. */
    public String regimeOn(LocalDate day) {
        return regimes.stream()
                .filter(regime -> regime.period().contains(day))
                .max(Comparator.comparing(regime -> regime.period().start()))
                .map(Regime::code)
                .orElse("-");
    }
}
