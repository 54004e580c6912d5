package khrongkan.budget.calculation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import khrongkan.budget.calculation.domain.Qualifiers.Meal;
import khrongkan.budget.rate.domain.Event;
import khrongkan.budget.rate.domain.Period;
import khrongkan.budget.rate.domain.Rate;
import khrongkan.budget.rate.domain.RateBook;
import khrongkan.budget.rate.domain.SessionKind;
import khrongkan.budget.rate.domain.Terms;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaCheckTest {

    private static final LocalDate DAY = LocalDate.of(2015, 6, 1);

    @ParameterizedTest
    @CsvSource({"09:00, 12:00, 1", "09:00, 13:29, 1", "09:00, 13:30, 0", "13:00, 16:30, 1", "09:00, 16:30, 0"})
    void lunch_is_covered_only_by_a_day_that_spans_it(String from, String to, int findings) {
        assertThat(codes(agenda(session(DAY, from, to)), meal(Meal.LUNCH, 1)))
                .hasSize(findings)
                .allMatch(code -> code == FindingCode.MEALS_WITHOUT_SESSION);
    }

    @Test
    void two_sessions_of_a_day_span_lunch_together() {
        assertThat(codes(agenda(session(DAY, "09:00", "12:00"), session(DAY, "13:00", "16:00")), meal(Meal.LUNCH, 1)))
                .isEmpty();
        assertThat(codes(
                        agenda(session(DAY, "09:00", "12:00"), session(DAY.plusDays(1), "13:00", "16:00")),
                        meal(Meal.LUNCH, 1)))
                .containsExactly(FindingCode.MEALS_WITHOUT_SESSION);
    }

    @Test
    void a_meal_on_a_day_without_session_is_told() {
        var agenda = agenda(session(DAY, "09:00", "16:00"));

        assertThat(codes(agenda, meal(null, 1))).isEmpty();
        assertThat(codes(agenda, meal(null, 2))).containsExactly(FindingCode.MEALS_WITHOUT_SESSION);
        assertThat(codes(null, meal(null, 2))).isEmpty();
    }

    @Test
    void each_half_day_has_one_snack() {
        assertThat(codes(agenda(session(DAY, "09:00", "16:00")), snacks(2))).isEmpty();
        assertThat(codes(agenda(session(DAY, "09:00", "12:00")), snacks(2)))
                .containsExactly(FindingCode.MEALS_WITHOUT_SESSION);
        assertThat(codes(agenda(session(DAY, "13:00", "16:00")), snacks(1))).isEmpty();
    }

    @Test
    void breakfast_is_in_the_price_of_the_room() {
        var room = new Line(
                Category.ROOM,
                "ที่พัก",
                Qualifiers.NONE,
                new Price.Rated(new BigDecimal("900"), List.of(factor(FactorKind.PEOPLE, 2))));

        assertThat(codes(null, meal(Meal.BREAKFAST, 1), room)).contains(FindingCode.BREAKFAST_IN_ROOM_PRICE);
        assertThat(codes(null, meal(Meal.BREAKFAST, 1))).isEmpty();
        assertThat(codes(null, meal(Meal.DINNER, 1), room)).doesNotContain(FindingCode.BREAKFAST_IN_ROOM_PRICE);
    }

    @ParameterizedTest
    @CsvSource({
        "LECTURE, , 1, false",
        "LECTURE, , 2, true",
        "PANEL, , 5, false",
        "PANEL, , 6, true",
        "GROUP, , 2, false",
        "GROUP, , 3, true",
        "GROUP, 3, 6, false",
        "GROUP, 3, 7, true",
        "LECTURE, 3, 2, true"
    })
    void so_many_speakers_are_paid_in_a_session(SessionKind kind, Integer groups, int speakers, boolean tooMany) {
        var qualifiers = new Qualifiers(null, kind, null, null, null, null, groups);
        var price = new Price.Rated(new BigDecimal("600"), List.of(factor(FactorKind.SPEAKERS, speakers)));

        assertThat(codes(null, new Line(Category.SPEAKER, "วิทยากร", qualifiers, price)))
                .isEqualTo(tooMany ? List.of(FindingCode.TOO_MANY_SPEAKERS) : List.of());
    }

    /** All is paid at actual cost here, so that only the agenda speaks. */
    private static List<FindingCode> codes(Agenda agenda, Line... lines) {
        var event = new Event(DAY, TrainingClass.B, VenueKind.PRIVATE);
        var policy = new Policy(Map.of(), Map.of());
        var book = new Rulebook(
                new RateBook(
                        List.of(),
                        List.of("MEAL_PART", "SNACK", "SPEAKER_GOV", "ROOM_TWIN").stream()
                                .map(AgendaCheckTest::actual)
                                .toList()),
                CountingRulesTest.RULES,
                policy);
        return Calculation.of(List.of(lines), new Setting(event, null, agenda), book).findings().stream()
                .map(Finding::code)
                .filter(code -> code != FindingCode.AT_ACTUAL_COST)
                .toList();
    }

    private static Rate actual(String code) {
        return new Rate("R", null, code, "u", Rate.Basis.ACTUAL, null, Terms.ANY, Period.ALWAYS, "s", true);
    }

    private static Agenda agenda(Agenda.Session... sessions) {
        return new Agenda(List.of(sessions));
    }

    private static Agenda.Session session(LocalDate day, String from, String to) {
        return new Agenda.Session(day, LocalTime.parse(from), LocalTime.parse(to), null);
    }

    private static Line meal(Meal meal, int days) {
        return new Line(
                Category.MEAL,
                "อาหาร",
                new Qualifiers(null, null, null, null, null, meal, null),
                new Price.Rated(
                        new BigDecimal("100"), List.of(factor(FactorKind.DAYS, days), factor(FactorKind.PEOPLE, 3))));
    }

    private static Line snacks(int meals) {
        return new Line(
                Category.SNACK,
                "ของว่าง",
                Qualifiers.NONE,
                new Price.Rated(
                        new BigDecimal("30"), List.of(factor(FactorKind.MEALS, meals), factor(FactorKind.PEOPLE, 3))));
    }

    private static Factor factor(FactorKind kind, int value) {
        return new Factor(kind, BigDecimal.valueOf(value), null);
    }
}
