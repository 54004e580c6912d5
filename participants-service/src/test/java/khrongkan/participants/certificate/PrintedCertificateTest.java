package khrongkan.participants.certificate;

import static khrongkan.print.testing.Forms.EVIL;
import static khrongkan.print.testing.Forms.assertSaysEvil;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import khrongkan.print.Digits;
import khrongkan.print.testing.Sheets;
import org.junit.jupiter.api.Test;

class PrintedCertificateTest {

    private static final LocalDate DAY = LocalDate.of(2004, 1, 21);

    @Test
    void each_stands_on_a_page_of_its_own_also_for_the_longest_names() throws IOException {
        var view = view("นางสาวกิ่งกาญจน์ ปิ่นเพ็ชร ณ ศรีสะเกษ", "สหกรณ์การเกษตรเพื่อการตลาดลูกค้าธนาคาร ".repeat(5));
        var bytes = new ByteArrayOutputStream();
        CertificatePaper.FORM
                .fill(
                        CertificatePaper.of(Collections.nCopies(5, view), code -> "https://example.go.th/" + code),
                        Digits.THAI)
                .pdf(bytes);
        var sheets = Sheets.of(bytes.toByteArray());

        assertThat(sheets.words()).hasSize(5).allMatch(page -> page.contains("ตรวจสอบได้ที่"));
        assertThat(sheets.faults()).isEmpty();
    }

    @Test
    void a_name_is_never_taken_for_markup() throws IOException {
        var paper = CertificatePaper.of(List.of(view(EVIL, EVIL)), code -> EVIL);

        assertSaysEvil(CertificatePaper.FORM.fill(paper, Digits.ARABIC));
    }

    private static CertificateView view(String name, String organization) {
        return new CertificateView(
                new UUID(0, 1),
                "K7QF-2M9X-4TRB",
                7,
                CertificateStatus.values()[0],
                new UUID(0, 2),
                new UUID(0, 3),
                name,
                organization,
                organization,
                DAY,
                DAY,
                2,
                2,
                Instant.parse("2004-01-22T03:00:00Z"),
                null,
                null);
    }
}
