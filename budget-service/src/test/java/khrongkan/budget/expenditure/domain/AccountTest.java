package khrongkan.budget.expenditure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import khrongkan.budget.calculation.domain.Category;
import khrongkan.kit.refusal.Refusal;
import org.junit.jupiter.api.Test;

class AccountTest {

    @Test
    void a_line_carries_what_it_has_and_no_satang_more() {
        assertThatCode(() -> account(line(1, "100.00", false, "0", "100.00")).requireCovered())
                .doesNotThrowAnyException();

        assertRefused("line-overspent", account(line(1, "100.00", false, "0", "100.01")));
    }

    @Test
    void a_line_that_got_money_carries_more_and_the_giver_less() {
        assertThatCode(() ->
                        account(line(1, "100.00", false, "20.00", "120.00")).requireCovered())
                .doesNotThrowAnyException();

        assertRefused("line-overspent", account(line(1, "100.00", false, "-20.00", "80.01")));
    }

    @Test
    void poolable_lines_offset_each_other_inside_their_total() {
        var pooled = account(
                line(1, "1140.00", true, "0", "1240.00"),
                line(2, "1520.00", true, "0", "1480.00"),
                line(3, "340.00", true, "0", "280.00"));

        assertThatCode(pooled::requireCovered).doesNotThrowAnyException();
        assertThat(pooled.given()).isEqualTo(Map.of(2, new BigDecimal("40.00"), 3, new BigDecimal("60.00")));
        assertRefused(
                "pool-overspent",
                account(line(1, "1140.00", true, "0", "1240.00"), line(2, "1520.00", true, "0", "1420.01")));
    }

    @Test
    void a_line_that_is_not_listed_as_poolable_neither_gives_nor_takes() {
        assertRefused(
                "pool-overspent", account(line(1, "100.00", true, "0", "110.00"), line(2, "100.00", false, "0", "0")));
        assertRefused(
                "line-overspent", account(line(1, "100.00", true, "0", "0"), line(2, "100.00", false, "0", "110.00")));
    }

    @Test
    void the_first_line_with_something_left_gives_first() {
        var account = account(
                line(1, "50.00", true, "0", "10.00"),
                line(2, "50.00", true, "0", "10.00"),
                line(3, "50.00", true, "0", "100.00"));

        assertThat(account.given()).isEqualTo(Map.of(1, new BigDecimal("40.00"), 2, new BigDecimal("10.00")));
    }

    private static void assertRefused(String code, Account account) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(account::requireCovered)
                .returns(code, Refusal::code);
    }

    private static Account account(LineAccount... lines) {
        return new Account(List.of(lines));
    }

    private static LineAccount line(
            int number, String approved, boolean poolable, String transferred, String accepted) {
        var line = new ApprovedLine(
                number, Category.MATERIAL, "ค่าวัสดุ", new BigDecimal(approved), poolable, null, null, BigDecimal.ONE);
        var sum = new BigDecimal(accepted).setScale(2);
        return new LineAccount(line, new BigDecimal(transferred).setScale(2), sum, sum);
    }
}
