package khrongkan.budget.calculation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DriftTest {

    private static final Calculation APPROVED = budget(meals(38, false), snacks(38, false), materials("340", false));

    @Test
    void nothing_changed() {
        assertThat(Drift.of(APPROVED, APPROVED)).isEqualTo(Drift.NO_EFFECT);
        assertThat(Drift.of(APPROVED, APPROVED.with(List.of(said(Severity.NOTE)))))
                .isEqualTo(Drift.NO_EFFECT);
    }

    @Test
    void thirty_six_plants_in_place_of_thirty_eight_stay_within_the_ceiling() {
        var after = budget(meals(36, false), snacks(36, false), materials("340", false));

        assertThat(after.total()).isEqualTo("2860.00");
        assertThat(Drift.of(APPROVED, after)).isEqualTo(Drift.WITHIN_CEILING);
    }

    @Test
    void more_than_was_approved_is_approved_again() {
        assertThat(Drift.of(APPROVED, budget(meals(39, true), snacks(39, true), materials("340", true))))
                .isEqualTo(Drift.NEEDS_REAPPROVAL);
    }

    @Test
    void lines_offset_one_another_with_a_note_where_they_may() {
        assertThat(Drift.of(APPROVED, budget(meals(36, true), snacks(36, true), materials("400", true))))
                .isEqualTo(Drift.NEEDS_NOTE);
        assertThat(Drift.of(APPROVED, budget(meals(36, true), snacks(36, true), materials("400", false))))
                .isEqualTo(Drift.NEEDS_REAPPROVAL);
    }

    @Test
    void what_is_newly_said_weighs() {
        assertThat(Drift.of(APPROVED, APPROVED.with(List.of(said(Severity.WARN)))))
                .isEqualTo(Drift.NEEDS_NOTE);
        assertThat(Drift.of(APPROVED, APPROVED.with(List.of(said(Severity.STOP)))))
                .isEqualTo(Drift.NEEDS_REAPPROVAL);
        var known = APPROVED.with(List.of(said(Severity.STOP)));
        assertThat(Drift.of(known, known)).isEqualTo(Drift.NO_EFFECT);
    }

    private static Finding said(Severity severity) {
        return new Finding(FindingCode.ABOVE_CEILING, severity, "/lines/0", Map.of());
    }

    private static Calculation budget(Line... lines) {
        return new Calculation(List.of(lines), List.of());
    }

    private static Line meals(int people, boolean poolable) {
        return line(new Price.Rated(new BigDecimal("30"), List.of(people(people))), poolable);
    }

    private static Line snacks(int people, boolean poolable) {
        var twice = new Factor(FactorKind.MEALS, BigDecimal.valueOf(2), null);
        return line(new Price.Rated(new BigDecimal("20"), List.of(twice, people(people))), poolable);
    }

    private static Line materials(String sum, boolean poolable) {
        return line(new Price.LumpSum(new BigDecimal(sum)), poolable);
    }

    private static Line line(Price price, boolean poolable) {
        return new Line(Category.MEAL, "รายการ", Qualifiers.NONE, price, poolable, null);
    }

    private static Factor people(int number) {
        return new Factor(FactorKind.PEOPLE, BigDecimal.valueOf(number), AttendeeRole.TRAINEE);
    }
}
