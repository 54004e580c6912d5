package khrongkan.budget.settlement;

import static khrongkan.print.testing.Forms.EVIL;
import static khrongkan.print.testing.Forms.assertSaysEvil;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import khrongkan.budget.calculation.domain.Category;
import khrongkan.budget.calculation.domain.Severity;
import khrongkan.budget.settlement.SettlementPaper.Check;
import khrongkan.budget.settlement.SettlementView.DifferenceView;
import khrongkan.budget.settlement.SettlementView.FindingView;
import khrongkan.budget.settlement.SettlementView.LineView;
import khrongkan.budget.settlement.domain.Rule;
import khrongkan.budget.settlement.domain.SettlementFinding;
import khrongkan.print.Digits;
import khrongkan.print.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedSettlementTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 9, 10, 11, 12, 13, 14, 15, 60})
    void both_sign_on_one_page_below_what_is_returned(int lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var paper = SettlementPaper.of(view("ค่าอาหารว่างผู้เข้ารับการสัมมนา", lines, new BigDecimal("1234567.50")));
        SettlementPaper.TABLE.fill(paper, Digits.THAI).pdf(bytes);
        var sheets = Sheets.of(bytes.toByteArray());

        int page = sheets.pageOf("ผู้จัดทำ(..........................................)");
        assertThat(page).isPositive().isEqualTo(sheets.pageOf("เจ้าหน้าที่การเงิน(..............................."));
        assertThat(sheets.words().get(page - 1)).contains("หมายเหตุ");
        assertThat(sheets.faults()).isEmpty();
    }

    @Test
    void a_name_is_never_taken_for_markup() throws IOException {
        var evil = new SettlementPaper(view(EVIL, 1, BigDecimal.TEN), List.of(new Check(EVIL, true)));

        assertSaysEvil(SettlementPaper.TABLE.fill(evil, Digits.ARABIC));
        assertSaysEvil(SettlementPaper.CHECKLIST.fill(evil, Digits.ARABIC));
    }

    private static SettlementView view(String text, int lines, BigDecimal amount) {
        var all = IntStream.rangeClosed(1, lines)
                .mapToObj(line -> new LineView(
                        line,
                        Category.SNACK,
                        text,
                        amount,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        amount,
                        amount,
                        amount,
                        amount,
                        null,
                        null,
                        List.of(new DifferenceView(Rule.values()[0], amount, text))))
                .toList();
        var finding = new FindingView(SettlementFinding.Code.values()[0], Severity.WARN, "/lines/0", text, Map.of());
        return new SettlementView(
                new UUID(0, 1),
                text,
                new UUID(0, 2),
                1,
                false,
                amount,
                amount,
                amount,
                amount,
                amount,
                "หนึ่งร้อยบาทถ้วน",
                null,
                all,
                List.of(),
                List.of(finding),
                text,
                null,
                null);
    }
}
