package khrongkan.budget.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khrongkan.kit.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Gives the rates on file back as a file that can be changed and imported. */
@ApplicationScoped
@Transactional
class RateExports {

    private final RateSchedules.Schedules schedules;
    private final RateSchedules.Rates rates;

    RateExports(RateSchedules.Schedules schedules, RateSchedules.Rates rates) {
        this.schedules = schedules;
        this.rates = rates;
    }

    /** The rows in force of one regulation, or of all; header first. */
    List<List<String>> rows(@Nullable String regime, Caller caller) {
        Map<String, RateScheduleEntity> regimes = schedules.listAll().stream()
                .collect(Collectors.toMap(schedule -> schedule.regime, Function.identity()));
        List<List<String>> rows = new ArrayList<>(List.of(RateColumns.ALL));
        rates.list("supersededAt is null order by regime, id").stream()
                .filter(rate -> regime == null || rate.regime.equals(regime))
                .filter(rate -> rate.office == null || caller.mayRead(rate.office))
                .map(rate -> row(rate, Objects.requireNonNull(regimes.get(rate.regime))))
                .forEach(rows::add);
        return rows;
    }

    private static List<String> row(RateEntity rate, RateScheduleEntity regime) {
        return Stream.of(
                        rate.regime,
                        regime.title,
                        regime.letter,
                        rate.office,
                        rate.code,
                        rate.nameTh,
                        rate.nameEn,
                        rate.unit,
                        rate.basis,
                        rate.ceiling == null ? null : rate.ceiling.toPlainString(),
                        rate.venue,
                        rate.trainingClass,
                        rate.sessionKind,
                        rate.effectiveFrom,
                        rate.effectiveTo,
                        rate.source,
                        rate.sure,
                        rate.verified,
                        rate.note)
                .map(cell -> cell == null ? "" : cell.toString())
                .toList();
    }
}
