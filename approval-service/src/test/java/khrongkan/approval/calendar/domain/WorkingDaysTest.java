package khrongkan.approval.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import khrongkan.approval.calendar.domain.DeadlineRule.Station;
import khrongkan.approval.calendar.domain.DeadlineRule.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2004, 1, 21);

    /** Thursday off, and the Saturday worked instead. */
    private final WorkingDays days = new WorkingDays(Map.of(WEDNESDAY.plusDays(1), false, WEDNESDAY.plusDays(3), true));

    @ParameterizedTest
    @CsvSource({"0, 2004-01-21", "1, 2004-01-23", "2, 2004-01-24", "3, 2004-01-26", "8, 2004-02-02"})
    void days_off_are_passed_over_and_days_worked_instead_count(int count, LocalDate expected) {
        assertThat(days.after(WEDNESDAY, count)).isEqualTo(expected);
    }

    @Test
    void a_paper_that_comes_on_a_day_off_waits_from_the_next_working_day() {
        assertThat(days.after(LocalDate.of(2004, 1, 25), 1)).isEqualTo(LocalDate.of(2004, 1, 26));
    }

    @Test
    void between_counts_what_after_passes_in_both_directions() {
        var random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            var from = WEDNESDAY.plusDays(random.nextInt(40) - 20);
            int count = random.nextInt(30);
            var to = days.after(from, count);
            assertThat(days.between(from, to)).isEqualTo(count);
            assertThat(days.between(to, from)).isEqualTo(-count);
        }
    }

    @Test
    void what_is_looked_for_by_day_of_arrival_is_what_is_due_by_day_of_arrival() {
        var rule = new DeadlineRule(Map.of(Station.ENDORSER, 3), 1, 2, null);
        for (int shift = -20; shift < 20; shift++) {
            var today = WEDNESDAY.plusDays(shift);
            var overdue = rule.overdueBy(Station.ENDORSER, today, days).orElseThrow();
            var escalated =
                    rule.arrivedBy(Station.ENDORSER, Step.ESCALATE, today, days).orElseThrow();
            for (int back = 0; back < 30; back++) {
                var arrived = today.minusDays(back);
                var due = rule.due(Station.ENDORSER, arrived, days).orElseThrow();
                assertThat(!arrived.isAfter(overdue)).isEqualTo(due.isBefore(today));
                assertThat(!arrived.isAfter(escalated))
                        .isEqualTo(!days.after(due, 2).isAfter(today));
            }
        }
        assertThat(rule.due(Station.PLAN, WEDNESDAY, days)).isEmpty();
    }
}
