package khrongkan.budget.calculation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khrongkan.budget.calculation.domain.Qualifiers.MealPlan;
import khrongkan.budget.calculation.domain.Qualifiers.RoomKind;
import khrongkan.budget.rate.domain.Event;
import khrongkan.budget.rate.domain.Period;
import khrongkan.budget.rate.domain.Rate;
import khrongkan.budget.rate.domain.RateBook;
import khrongkan.budget.rate.domain.Regime;
import khrongkan.budget.rate.domain.Terms;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import khrongkan.kit.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTest {

    private static final LocalDate DAY = LocalDate.of(2015, 6, 1);
    private static final Event EVENT = new Event(DAY, TrainingClass.B, VenueKind.GOVERNMENT);
    private static final Policy POLICY = new Policy(Map.of(FindingCode.AT_ACTUAL_COST, Severity.NOTE), Map.of());
    private static final CountingRules RULES = CountingRulesTest.RULES;

    @Test
    void the_real_proposal_comes_to_three_thousand() {
        var calculation = calculate(
                rated(Category.MEAL, "30", factor(FactorKind.DAYS, "1"), factor(FactorKind.PEOPLE, "38")),
                rated(
                        Category.SNACK,
                        "20",
                        factor(FactorKind.DAYS, "1"),
                        factor(FactorKind.MEALS, "2"),
                        factor(FactorKind.PEOPLE, "38")),
                lump(Category.MATERIAL, "340"));

        assertThat(calculation.lines())
                .extracting(line -> line.amount().toPlainString())
                .containsExactly("1140.00", "1520.00", "340.00");
        assertThat(calculation.total()).isEqualTo("3000.00");
        assertThat(calculation.totalInWords()).isEqualTo("สามพันบาทถ้วน");
        assertThat(calculation.lines())
                .extracting(line -> line.sentence(false).orElse("-"))
                .containsExactly("(1 วัน ๆ ละ 30 บาท 38 คน)", "(1 วัน 2 มื้อ ๆ ละ 20 บาท จำนวน 38 คน)", "-");
        assertThat(calculation.subtotals())
                .containsExactly(
                        entry(Group.OPERATING, new BigDecimal("2660.00")),
                        entry(Group.SUPPLIES, new BigDecimal("340.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, 0.5, 0.01",
        "0.01, 0.49, 0.00",
        "33.33, 1.5, 50.00",
        "600, 2.5, 1500.00",
        "12.35, 3, 37.05",
        "0, 38, 0.00"
    })
    void each_line_is_rounded_half_up_to_the_satang_once(String rate, String hours, String amount) {
        assertThat(rated(Category.SPEAKER, rate, factor(FactorKind.HOURS, hours))
                        .amount())
                .isEqualTo(amount);
    }

    @Test
    void all_factors_multiply() {
        var rooms = rated(
                Category.ROOM,
                "900.50",
                factor(FactorKind.ROOMS, "10"),
                factor(FactorKind.NIGHTS, "2"),
                factor(FactorKind.BATCHES, "3"));
        var speakers = rated(
                Category.SPEAKER,
                "1200",
                factor(FactorKind.SPEAKERS, "2"),
                factor(FactorKind.HOURS, "1.5"),
                factor(FactorKind.BATCHES, "2"));

        assertThat(rooms.amount()).isEqualTo("54030.00");
        assertThat(rooms.sentence(false)).contains("(3 รุ่น 2 คืน ๆ ละ 900.50 บาท จำนวน 10 ห้อง)");
        assertThat(speakers.amount()).isEqualTo("7200.00");
        assertThat(speakers.sentence(false)).contains("(2 รุ่น 1.5 ชั่วโมง ๆ ละ 1,200 บาท วิทยากร 2 คน)");
    }

    @Test
    void no_lines_cost_nothing() {
        assertThat(calculate().total()).isEqualTo("0.00");
        assertThat(calculate().totalInWords()).isEqualTo("ศูนย์บาทถ้วน");
    }

    @Test
    void what_the_books_cannot_hold_is_refused_and_named() {
        var much = rated(Category.MEAL, "999999999999.99", factor(FactorKind.PEOPLE, "2"));
        var most = lump(Category.MATERIAL, "999999999999.99");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> calculate(most, much))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting("pointer", "code")
                        .containsExactly(tuple("/lines/1", "amount-too-large")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> calculate(most, most))
                .satisfies(refusal ->
                        assertThat(refusal.violations().get(0).code()).isEqualTo("total-too-large"));
    }

    @Test
    void a_price_above_its_ceiling_is_told_with_excess_and_source() {
        var findings = findings(meal("200", MealPlan.PART, factor(FactorKind.MEALS, "3")));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.ABOVE_CEILING);
            assertThat(finding.pointer()).isEqualTo("/lines/0");
            assertThat(finding.values())
                    .containsEntry("ceiling", new BigDecimal("400.00"))
                    .containsEntry("price", new BigDecimal("600.00"))
                    .containsEntry("excess", new BigDecimal("200.00"))
                    .containsEntry("source", "letter");
        });
    }

    @Test
    void a_price_at_its_ceiling_passes() {
        assertThat(findings(meal("400", MealPlan.PART))).isEmpty();
    }

    @Test
    void the_lower_ceiling_is_assumed_where_the_line_does_not_say_which() {
        assertThat(codes(meal("450", null))).containsExactly(FindingCode.ABOVE_CEILING, FindingCode.QUALIFIER_ASSUMED);
        assertThat(codes(meal("450", MealPlan.FULL))).isEmpty();
    }

    @Test
    void a_ceiling_nobody_verified_is_used_and_says_so() {
        assertThat(codes(room("901", RoomKind.TWIN, factor(FactorKind.PEOPLE, "4"))))
                .containsExactly(FindingCode.ABOVE_CEILING, FindingCode.NOT_VERIFIED);
    }

    @Test
    void a_twin_room_is_held_against_the_ceiling_of_its_two_guests() {
        assertThat(codes(room("1800", RoomKind.TWIN, factor(FactorKind.ROOMS, "2"))))
                .containsExactly(FindingCode.NOT_VERIFIED);
        assertThat(codes(room("1800.01", RoomKind.TWIN, factor(FactorKind.ROOMS, "2"))))
                .containsExactly(FindingCode.ABOVE_CEILING, FindingCode.NOT_VERIFIED);
    }

    @Test
    void no_row_and_an_empty_ceiling_are_both_no_rate_on_file() {
        assertThat(findings(rated(Category.SNACK, "20", factor(FactorKind.PEOPLE, "38"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.NO_RATE_ON_FILE);
                    assertThat(finding.values())
                            .containsEntry("code", "SNACK")
                            .containsEntry("date", "2015-06-01")
                            .containsEntry("regime", "LETTER");
                });
        assertThat(codes(rated(Category.BAG, "20", factor(FactorKind.PEOPLE, "38"))))
                .containsExactly(FindingCode.NO_RATE_ON_FILE);
    }

    @Test
    void actual_cost_is_a_note_and_a_lump_sum_cannot_be_compared() {
        assertThat(findings(lump(Category.MATERIAL, "340")))
                .singleElement()
                .extracting(Finding::code, Finding::severity)
                .containsExactly(FindingCode.AT_ACTUAL_COST, Severity.NOTE);
        assertThat(codes(lump(Category.MEAL, "340")))
                .containsExactly(FindingCode.NOT_COMPARABLE, FindingCode.QUALIFIER_ASSUMED);
        assertThat(codes(lump(Category.MEAL, "0"))).containsExactly(FindingCode.QUALIFIER_ASSUMED);
    }

    private static Line meal(String rate, MealPlan plan, Factor... more) {
        var factors = Stream.concat(Stream.of(factor(FactorKind.PEOPLE, "38")), Stream.of(more))
                .toList();
        var qualifiers = new Qualifiers(null, null, plan, null, null, null, null);
        return new Line(Category.MEAL, "อาหาร", qualifiers, new Price.Rated(new BigDecimal(rate), factors));
    }

    private static Line room(String rate, RoomKind kind, Factor... factors) {
        var qualifiers = new Qualifiers(null, null, null, kind, null, null, null);
        return new Line(Category.ROOM, "ที่พัก", qualifiers, new Price.Rated(new BigDecimal(rate), List.of(factors)));
    }

    private static Line rated(Category category, String rate, Factor... factors) {
        return new Line(category, "รายการ", Qualifiers.NONE, new Price.Rated(new BigDecimal(rate), List.of(factors)));
    }

    private static Line lump(Category category, String sum) {
        return new Line(category, "รายการ", Qualifiers.NONE, new Price.LumpSum(new BigDecimal(sum)));
    }

    private static Factor factor(FactorKind kind, String value) {
        return new Factor(kind, new BigDecimal(value), null);
    }

    private static Calculation calculate(Line... lines) {
        return Calculation.of(List.of(lines), new Setting(EVENT, null, null), new Rulebook(BOOK, RULES, POLICY));
    }

    private static List<Finding> findings(Line line) {
        return calculate(line).findings();
    }

    private static List<FindingCode> codes(Line line) {
        return findings(line).stream().map(Finding::code).toList();
    }

    private static final Period PERIOD = new Period(LocalDate.of(2013, 1, 14), null);
    private static final RateBook BOOK = new RateBook(
            List.of(new Regime("LETTER", PERIOD)),
            List.of(
                    rate("MEAL_PART", Rate.Basis.CEILING, "400", true),
                    rate("MEAL_FULL", Rate.Basis.CEILING, "600", true),
                    rate("ROOM_TWIN", Rate.Basis.CEILING, "900", false),
                    rate("BAG", Rate.Basis.CEILING, null, false),
                    rate("MATERIAL", Rate.Basis.ACTUAL, null, false)));

    private static Rate rate(String code, Rate.Basis basis, String ceiling, boolean verified) {
        var figure = ceiling == null ? null : new BigDecimal(ceiling);
        return new Rate("LETTER", null, code, "unit", basis, figure, Terms.ANY, PERIOD, "letter", verified);
    }
}
