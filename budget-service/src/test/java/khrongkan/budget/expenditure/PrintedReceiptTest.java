package khrongkan.budget.expenditure;

import static khrongkan.print.testing.Forms.EVIL;
import static khrongkan.print.testing.Forms.assertSaysEvil;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import khrongkan.budget.expenditure.ReceiptPaper.Item;
import khrongkan.print.Digits;
import khrongkan.print.testing.Gallery;
import khrongkan.print.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedReceiptTest {

    private static final LocalDate DAY = LocalDate.of(2004, 1, 21);

    @Test
    void a_receipt_looks_as_it_did() throws IOException {
        assertThat(Gallery.changes("receipt", pdf(receipt(2)), 60)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 60})
    void payee_and_payer_sign_on_one_page_below_the_sum(int items) throws IOException {
        var sheets = Sheets.of(pdf(receipt(items)));

        int page = sheets.pageOf("ผู้รับเงิน(นางสาวกิ่งกาญจน์ปิ่นเพ็ชร)");
        assertThat(page)
                .isPositive()
                .isEqualTo(sheets.pageOf("ผู้จ่ายเงิน(.........................................."));
        assertThat(sheets.words().get(page - 1)).contains("จำนวนเงิน(ตัวอักษร)");
        assertThat(sheets.faults()).isEmpty();
    }

    @Test
    void a_name_is_never_taken_for_markup() throws IOException {
        var receipt = new ReceiptPaper(
                EVIL, EVIL, EVIL, EVIL, EVIL, DAY, List.of(new Item(EVIL, BigDecimal.TEN)), BigDecimal.TEN);

        assertSaysEvil(ReceiptPaper.FORM.fill(receipt, Digits.ARABIC));
    }

    private static ReceiptPaper receipt(int items) {
        return new ReceiptPaper(
                "สำหรับวิทยากร",
                "๑/๒๕๔๗",
                "บูรณาการสัมมนาเชิงปฏิบัติการ เรื่อง คลัสเตอร์ปุ๋ยชีวภาพจังหวัดศรีสะเกษ",
                "นางสาวกิ่งกาญจน์ ปิ่นเพ็ชร",
                null,
                DAY,
                Collections.nCopies(items, new Item("ค่าสมนาคุณวิทยากร", new BigDecimal("1800.00"))),
                new BigDecimal("1800.00").multiply(BigDecimal.valueOf(items)));
    }

    private static byte[] pdf(ReceiptPaper receipt) {
        var bytes = new ByteArrayOutputStream();
        ReceiptPaper.FORM.fill(receipt, Digits.THAI).pdf(bytes);
        return bytes.toByteArray();
    }
}
