package khrongkan.budget.calculation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import khrongkan.budget.rate.domain.Event;
import khrongkan.budget.rate.domain.RateBook;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import org.junit.jupiter.api.Test;

/** Ten budgets of other shapes than the real one; each total was worked out by hand, as the comment beside it says. */
class OddBudgetsTest {

    private static final Rulebook BOOK =
            new Rulebook(new RateBook(List.of(), List.of()), CountingRulesTest.RULES, new Policy(Map.of(), Map.of()));
    private static final Setting SETTING =
            new Setting(new Event(LocalDate.of(2015, 6, 1), TrainingClass.B, VenueKind.PRIVATE), null, null);

    @Test
    void three_batches_of_two_days() {
        var calculation = calculate(
                // 3 × 2 × 40 × 250 = 60,000
                rated(Category.MEAL, "250", batches(3), days(2), people(40)),
                // 3 × 2 × 2 × 40 × 35 = 16,800
                rated(Category.SNACK, "35", batches(3), days(2), meals(2), people(40)));

        assertCosts(calculation, "76800.00", "เจ็ดหมื่นหกพันแปดร้อยบาทถ้วน");
        assertThat(calculation.lines().get(1).sentence(false))
                .contains("(3 รุ่น 2 วัน 2 มื้อ ๆ ละ 35 บาท จำนวน 40 คน)");
    }

    @Test
    void speakers_by_the_hour_in_sessions_of_fifty_five_and_of_twenty_five_minutes() {
        // 55 min = 1 h, 25 min = ½ h, 24 min = 0: 1.5 h × 2 × 600 = 1,800
        var hours = new Factor(
                FactorKind.HOURS, CountingRulesTest.RULES.hours(List.of(55, 25, 24)), null, List.of(55, 25, 24), null);

        assertCosts(calculate(rated(Category.SPEAKER, "600", hours, speakers(2))), "1800.00", "หนึ่งพันแปดร้อยบาทถ้วน");
    }

    @Test
    void nights_in_twin_rooms_for_an_odd_number_of_people() {
        var calculation = calculate(
                // 3 nights × 38 people × 900 = 102,600
                rated(Category.ROOM, "900", nights(3), people(38)),
                // 3 nights × 1 room × 1,450 = 4,350
                rated(Category.ROOM, "1450", nights(3), rooms(1)));

        assertCosts(calculation, "106950.00", "หนึ่งแสนหกพันเก้าร้อยห้าสิบบาทถ้วน");
    }

    @Test
    void a_lump_sum_of_nothing() {
        assertCosts(calculate(lump(Category.VENUE_DECOR, "0")), "0.00", "ศูนย์บาทถ้วน");
    }

    @Test
    void satang_are_rounded_half_up_once_per_line() {
        var calculation = calculate(
                // 33.33 × 1.5 = 49.995 → 50.00
                rated(Category.SPEAKER, "33.33", hours("1.5")),
                // 0.01 × 0.5 = 0.005 → 0.01
                rated(Category.SPEAKER, "0.01", hours("0.5")),
                // 12.34 × 7 = 86.38
                rated(Category.PRINT, "12.34", people(7)));

        assertCosts(calculation, "136.39", "หนึ่งร้อยสามสิบหกบาทสามสิบเก้าสตางค์");
    }

    @Test
    void a_hundred_lines() {
        // 100 × (38 × 12.25 = 465.50) = 46,550
        var lines = Collections.nCopies(100, rated(Category.SNACK, "12.25", people(38)));

        assertCosts(calculate(lines.toArray(Line[]::new)), "46550.00", "สี่หมื่นหกพันห้าร้อยห้าสิบบาทถ้วน");
    }

    @Test
    void a_foreign_price_comes_to_baht() {
        // 2 × 3 × 125.50 = 753.00 USD; × 35.1234 = 26,447.9202 → 26,447.92
        var speaker = new Line(
                Category.SPEAKER,
                "วิทยากรต่างประเทศ",
                Qualifiers.NONE,
                new Price.Rated(new BigDecimal("125.50"), List.of(hours("3"), speakers(2))),
                false,
                dollars("35.1234"));

        assertCosts(calculate(speaker), "26447.92", "สองหมื่นหกพันสี่ร้อยสี่สิบเจ็ดบาทเก้าสิบสองสตางค์");
        assertThat(speaker.sentence(false))
                .contains("(3 ชั่วโมง ๆ ละ 125.50 USD วิทยากร 2 คน อัตราแลกเปลี่ยน 35.1234 บาท)");
        assertThat(speaker.sentence(true))
                .contains("(๓ ชั่วโมง ๆ ละ ๑๒๕.๕๐ USD วิทยากร ๒ คน อัตราแลกเปลี่ยน ๓๕.๑๒๓๔ บาท)");
    }

    @Test
    void a_foreign_lump_sum_beside_baht() {
        // 1,000.01 JPY × 0.2345 = 234.502345 → 234.50; and 65.50
        var books = new Line(
                Category.BOOK,
                "หนังสือ",
                Qualifiers.NONE,
                new Price.LumpSum(new BigDecimal("1000.01")),
                true,
                new Exchange("JPY", new BigDecimal("0.234500"), LocalDate.of(2015, 5, 1), "ธปท."));

        assertCosts(calculate(books, lump(Category.MATERIAL, "65.50")), "300.00", "สามร้อยบาทถ้วน");
    }

    @Test
    void the_whole_hotel_seminar_in_all_three_groups() {
        var calculation = calculate(
                // 6 h × 1 × 1,200 = 7,200
                rated(Category.SPEAKER, "1200", hours("6"), speakers(1)),
                // 2 × 80 × 700 = 112,000
                rated(Category.MEAL, "700", days(2), people(80)),
                // 2 × 2 × 80 × 50 = 16,000
                rated(Category.SNACK, "50", days(2), meals(2), people(80)),
                // 1 × 80 × 900 = 72,000
                rated(Category.ROOM, "900", nights(1), people(80)),
                // 80 × 300 = 24,000
                rated(Category.BAG, "300", people(80)),
                lump(Category.MATERIAL, "4999.75"));

        assertCosts(calculation, "236199.75", "สองแสนสามหมื่นหกพันหนึ่งร้อยเก้าสิบเก้าบาทเจ็ดสิบห้าสตางค์");
        assertThat(calculation.subtotals())
                .containsEntry(Group.REMUNERATION, new BigDecimal("7200.00"))
                .containsEntry(Group.OPERATING, new BigDecimal("200000.00"))
                .containsEntry(Group.SUPPLIES, new BigDecimal("28999.75"));
    }

    @Test
    void the_largest_sum_the_books_hold() {
        assertCosts(
                calculate(lump(Category.MATERIAL, "999999999999.99")),
                "999999999999.99",
                "เก้าแสนเก้าหมื่นเก้าพันเก้าร้อยเก้าสิบเก้าล้านเก้าแสนเก้าหมื่นเก้าพันเก้าร้อยเก้าสิบเก้าบาทเก้าสิบเก้าสตางค์");
    }

    @Test
    void nobody_comes() {
        // 0 people × 30 × 1 day = 0; 340 of materials remain
        assertCosts(
                calculate(rated(Category.MEAL, "30", days(1), people(0)), lump(Category.MATERIAL, "340")),
                "340.00",
                "สามร้อยสี่สิบบาทถ้วน");
    }

    private static void assertCosts(Calculation calculation, String total, String words) {
        assertThat(calculation.total()).isEqualTo(total);
        assertThat(calculation.totalInWords()).isEqualTo(words);
    }

    private static Calculation calculate(Line... lines) {
        return Calculation.of(List.of(lines), SETTING, BOOK);
    }

    private static Line rated(Category category, String rate, Factor... factors) {
        return new Line(category, "รายการ", Qualifiers.NONE, new Price.Rated(new BigDecimal(rate), List.of(factors)));
    }

    private static Line lump(Category category, String sum) {
        return new Line(category, "รายการ", Qualifiers.NONE, new Price.LumpSum(new BigDecimal(sum)));
    }

    private static Exchange dollars(String rate) {
        return new Exchange("USD", new BigDecimal(rate), LocalDate.of(2015, 5, 1), "ธปท.");
    }

    private static Factor batches(int number) {
        return factor(FactorKind.BATCHES, String.valueOf(number));
    }

    private static Factor days(int number) {
        return factor(FactorKind.DAYS, String.valueOf(number));
    }

    private static Factor meals(int number) {
        return factor(FactorKind.MEALS, String.valueOf(number));
    }

    private static Factor nights(int number) {
        return factor(FactorKind.NIGHTS, String.valueOf(number));
    }

    private static Factor rooms(int number) {
        return factor(FactorKind.ROOMS, String.valueOf(number));
    }

    private static Factor people(int number) {
        return factor(FactorKind.PEOPLE, String.valueOf(number));
    }

    private static Factor speakers(int number) {
        return factor(FactorKind.SPEAKERS, String.valueOf(number));
    }

    private static Factor hours(String number) {
        return factor(FactorKind.HOURS, number);
    }

    private static Factor factor(FactorKind kind, String value) {
        return new Factor(kind, new BigDecimal(value), null);
    }
}
