package khrongkan.budget.settlement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import khrongkan.budget.calculation.domain.AttendeeRole;
import khrongkan.budget.calculation.domain.Category;
import khrongkan.budget.expenditure.domain.Account;
import khrongkan.budget.expenditure.domain.ApprovedLine;
import khrongkan.budget.expenditure.domain.LineAccount;
import khrongkan.budget.settlement.domain.SettlementFinding.Code;
import khrongkan.kit.refusal.Refusal;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final LocalDate DAY = LocalDate.of(2004, 1, 21);

    @Test
    void what_was_not_spent_is_returned_line_by_line_and_in_all() {
        var statement = Statement.of(papers(
                account("1240.00", "1480.00", "200.00"),
                List.of(paid(1, "1240.00", true), paid(2, "1480.00", false), paid(3, "200.00", false)),
                signatures(38, 38)));

        assertThat(statement.lines())
                .extracting(StatementLine::pooled)
                .containsExactly(sum("100.00"), sum("-40.00"), sum("-60.00"));
        assertThat(statement.lines())
                .extracting(StatementLine::returnable)
                .containsExactly(sum("0.00"), sum("0.00"), sum("80.00"));
        assertThat(statement.lines())
                .allSatisfy(
                        line -> assertThat(line.approved().add(line.pooled()).subtract(line.accepted()))
                                .isEqualTo(line.returnable()));
        assertThat(statement.returnable()).isEqualTo(sum("80.00"));
        assertThat(statement.payable()).isEqualTo(sum("1680.00"));
        assertThat(statement.lines().get(0).differences())
                .containsExactly(new StatementLine.Difference(Rule.POOL_TAKES, sum("100.00")));
        assertThat(statement.lines().get(2).differences())
                .extracting(StatementLine.Difference::rule)
                .containsExactly(Rule.POOL_GIVES, Rule.UNSPENT);
    }

    @Test
    void a_meal_is_for_a_head_and_day_and_a_snack_for_each_part_of_it() {
        var statement = Statement.of(papers(
                account("1140.00", "1480.00", "0.00"),
                List.of(paid(1, "1140.00", false), paid(2, "1480.00", false)),
                signatures(38, 36)));

        assertThat(statement.lines().get(0).mealsSigned()).isEqualTo(38);
        assertThat(statement.lines().get(0).mealsPaid()).isEqualTo(38);
        assertThat(statement.lines().get(1).mealsSigned()).isEqualTo(74);
        assertThat(statement.lines().get(1).mealsPaid()).isEqualTo(74);
        assertThat(statement.lines().get(2).mealsPaid()).isNull();
        assertThat(statement.findings()).isEmpty();
    }

    @Test
    void more_meals_than_signatures_need_a_note() {
        var statement = Statement.of(
                papers(account("1140.00", "0.00", "0.00"), List.of(paid(1, "1140.00", false)), signatures(36, 37)));

        assertThat(codes(statement)).containsExactly(Code.MORE_MEALS_THAN_SIGNATURES);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> statement.requireReady(" "));
        assertThatCode(() -> statement.requireReady("วิทยากร")).doesNotThrowAnyException();
    }

    @Test
    void what_is_undone_stops_the_closing() {
        var papers = new Papers(
                account("0.00", "0.00", "341.00"),
                List.of(new Paid(3, null, null, false)),
                List.of(2),
                List.of("8500-1"),
                sum("0.00"),
                null);
        var statement = Statement.of(papers);

        assertThat(codes(statement)).containsExactly(Code.RECEIPT_UNDECIDED, Code.ADVANCE_OPEN, Code.LINE_CHANGED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> statement.requireReady("note"))
                .returns("settlement-not-ready", Refusal::code)
                .satisfies(refusal -> assertThat(refusal.violations()).hasSize(3));
    }

    @Test
    void what_an_amendment_no_longer_carries_is_overspent() {
        var statement = Statement.of(papers(account("3000.00", "0.00", "0.01"), List.of(), signatures(38, 38)));

        assertThat(codes(statement)).contains(Code.OVERSPENT);
    }

    private static List<Code> codes(Statement statement) {
        return statement.findings().stream().map(SettlementFinding::code).toList();
    }

    private static Papers papers(Account account, List<Paid> paid, Signatures signatures) {
        return new Papers(account, paid, List.of(), List.of(), sum("0.00"), signatures);
    }

    /** The real proposal's lines, all poolable, with what was accepted on each. */
    private static Account account(String meals, String snacks, String material) {
        return new Account(List.of(
                line(
                        new ApprovedLine(
                                1,
                                Category.MEAL,
                                "อาหาร",
                                sum("1140.00"),
                                true,
                                sum("30.00"),
                                AttendeeRole.TRAINEE,
                                BigDecimal.ONE),
                        meals),
                line(
                        new ApprovedLine(
                                2,
                                Category.SNACK,
                                "ว่าง",
                                sum("1520.00"),
                                true,
                                sum("20.00"),
                                null,
                                new BigDecimal("2")),
                        snacks),
                line(
                        new ApprovedLine(
                                3, Category.MATERIAL, "วัสดุ", sum("340.00"), true, null, null, BigDecimal.ONE),
                        material)));
    }

    private static LineAccount line(ApprovedLine line, String accepted) {
        return new LineAccount(line, sum("0.00"), sum(accepted), sum(accepted));
    }

    private static Paid paid(int line, String accepted, boolean fromAdvance) {
        return new Paid(line, sum(accepted), null, fromAdvance);
    }

    private static Signatures signatures(int morning, int afternoon) {
        return new Signatures(Math.max(morning, afternoon), List.of(session(morning), session(afternoon)));
    }

    private static Signatures.Session session(int signed) {
        return new Signatures.Session(DAY, signed, Map.of(AttendeeRole.TRAINEE, signed));
    }

    private static BigDecimal sum(String amount) {
        return new BigDecimal(amount);
    }
}
