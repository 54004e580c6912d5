package khrongkan.budget.settlement;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import khrongkan.budget.calculation.domain.Category;
import khrongkan.budget.expenditure.AdvanceView;
import khrongkan.print.Template;

/**
 * What was spent beside what was approved (ตารางสรุปค่าใช้จ่ายจริงเปรียบเทียบงบประมาณ), and the slip that goes on top of the
 * bundle for finance.
 */
public record SettlementPaper(SettlementView view, List<Check> checks) {

    static final Template TABLE = Template.beside(SettlementPaper.class, "settlement.html");
    static final Template CHECKLIST = Template.beside(SettlementPaper.class, "checklist.html");

    /**
     * One paper of the bundle.
     *
     * @param concerned whether this seminar needs it at all
     */
    public record Check(String paper, boolean concerned) {}

    static SettlementPaper of(SettlementView view) {
        return new SettlementPaper(view, checks(view));
    }

    /** Whether money is to be paid in at the end. */
    public boolean returns() {
        return view.returnable().signum() > 0;
    }

    private static List<Check> checks(SettlementView view) {
        boolean lent = !view.advances().isEmpty();
        return List.of(
                new Check("โครงการที่ได้รับอนุมัติ พร้อมประมาณการค่าใช้จ่าย", true),
                new Check("สัญญาการยืมเงิน", lent),
                new Check("บันทึกขออนุมัติยืมเงิน", lent),
                new Check("รายชื่อผู้เข้าร่วมที่ได้รับอนุมัติ", true),
                new Check("ใบลงทะเบียนพร้อมลายมือชื่อ", true),
                new Check("หนังสือเชิญและแบบตอบรับของวิทยากร", spent(view, Category.SPEAKER)),
                new Check("ใบสำคัญรับเงินสำหรับวิทยากร", spent(view, Category.SPEAKER)),
                new Check(
                        "ใบเสร็จรับเงินค่าอาหารและอาหารว่าง",
                        spent(view, Category.MEAL) || spent(view, Category.SNACK)),
                new Check("ใบเสร็จรับเงินค่าวัสดุและค่าใช้จ่ายอื่น", spentOtherwise(view)),
                new Check("ใบสำคัญรับเงินค่าใช้จ่ายในการเดินทางของบุคคลภายนอก", spent(view, Category.EXT_ALLOWANCE)),
                new Check("ตารางสรุปค่าใช้จ่ายจริงเปรียบเทียบงบประมาณ", true),
                new Check(
                        "ใบนำส่งเงินเหลือจ่าย", lent && view.advances().stream().anyMatch(SettlementPaper::returned)));
    }

    private static boolean returned(AdvanceView advance) {
        var returned = advance.returned();
        return returned != null && returned.compareTo(BigDecimal.ZERO) > 0;
    }

    private static boolean spentOtherwise(SettlementView view) {
        var named = EnumSet.of(Category.SPEAKER, Category.MEAL, Category.SNACK, Category.EXT_ALLOWANCE);
        return EnumSet.complementOf(named).stream().anyMatch(category -> spent(view, category));
    }

    private static boolean spent(SettlementView view, Category category) {
        return view.lines().stream()
                .anyMatch(line -> line.category() == category && line.claimed().signum() > 0);
    }
}
