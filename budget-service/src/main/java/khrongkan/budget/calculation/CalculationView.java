package khrongkan.budget.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import khrongkan.budget.calculation.domain.Calculation;
import khrongkan.budget.calculation.domain.Group;
import khrongkan.budget.rate.domain.Event;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;

/** Lines, worked out. */
public record CalculationView(
        LocalDate eventDate,
        TrainingClass trainingClass,
        VenueKind venueKind,
        List<LineView> lines,
        List<GroupView> groups,
        BigDecimal total,
        String totalInWords,
        List<FindingView> findings) {

    static CalculationView of(Event event, Calculation calculation, Digits digits, Locale language) {
        return new CalculationView(
                event.date(),
                event.trainingClass(),
                event.venueKind(),
                calculation.lines().stream()
                        .map(line -> LineView.of(line, digits))
                        .toList(),
                GroupView.of(calculation.subtotals()),
                calculation.total(),
                calculation.totalInWords(),
                calculation.findings().stream()
                        .map(finding -> FindingView.of(finding, language))
                        .toList());
    }

    /** What a group of expenses comes to. */
    public record GroupView(Group group, BigDecimal subtotal) {

        /** The groups in the order of the form. */
        public static List<GroupView> of(Map<Group, BigDecimal> subtotals) {
            return subtotals.entrySet().stream()
                    .map(group -> new GroupView(group.getKey(), group.getValue()))
                    .toList();
        }
    }
}
