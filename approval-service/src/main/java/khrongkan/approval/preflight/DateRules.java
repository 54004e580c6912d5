package khrongkan.approval.preflight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.approval.preflight.Finding.Rule;
import khrongkan.approval.proposal.Period;
import khrongkan.thai.ThaiDate;

/** Whether all dates are the same, and the days can be kept. */
final class DateRules {

    private DateRules() {}

    static Stream<Finding> look(Case known) {
        var period = known.document().period();
        return Stream.concat(
                Weekdays.look(known), period == null ? Stream.empty() : new InPeriod(known, period).look());
    }

    /** What is held against the period of the document. */
    private record InPeriod(Case known, Period period) {

        Stream<Finding> look() {
            List<Finding> found = new ArrayList<>();
            if (period.to().isBefore(known.today())) {
                found.add(Finding.note("PERIOD_PAST", Rule.DATE, here(), Map.of("date", ThaiDate.format(period.to()))));
            }
            seminar().ifPresent(found::add);
            Case.date(known.budget().body(), "eventDate")
                    .filter(this::isOutside)
                    .ifPresent(day -> found.add(Finding.warn(
                            "BUDGET_DATE_DIFFERS",
                            Rule.DATE,
                            Where.budget(budget(), "/eventDate"),
                            Map.of("date", ThaiDate.format(day), "period", words()))));
            var agenda = known.document().agenda();
            for (int i = 0; i < agenda.size(); i++) {
                if (isOutside(agenda.get(i).day())) {
                    found.add(Finding.warn(
                            "AGENDA_OUTSIDE",
                            Rule.DATE,
                            Where.proposal(known.id(), "/agenda/" + i + "/day"),
                            Map.of("date", ThaiDate.format(agenda.get(i).day()), "period", words())));
                }
            }
            return found.stream();
        }

        private Optional<Finding> seminar() {
            var from = Case.date(known.seminar().body(), "startsOn");
            var to = Case.date(known.seminar().body(), "endsOn");
            if (from.isEmpty()
                    || to.isEmpty()
                    || (from.get().equals(period.from()) && to.get().equals(period.to()))) {
                return Optional.empty();
            }
            var there = ThaiDate.period(from.get(), to.get());
            return Optional.of(Finding.warn(
                    "SEMINAR_DATE_DIFFERS", Rule.DATE, here(), Map.of("period", words(), "seminar", there)));
        }

        private boolean isOutside(LocalDate day) {
            return day.isBefore(period.from()) || day.isAfter(period.to());
        }

        private String words() {
            return ThaiDate.period(period.from(), period.to());
        }

        private Where here() {
            return Where.proposal(known.id(), "/period");
        }

        private UUID budget() {
            return Objects.requireNonNull(known.document().budgetId());
        }
    }
}
