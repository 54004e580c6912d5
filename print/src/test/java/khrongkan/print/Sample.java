package khrongkan.print;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** A paper with a bit of everything. */
record Sample(
        String title,
        String rationale,
        int revision,
        String seal,
        LocalDate date,
        BigDecimal total,
        List<String> lines,
        String address) {

    static final Template FORM = Template.beside(Sample.class, "sample.html");

    static Sample of(String title, String rationale, List<String> lines) {
        return new Sample(
                title,
                rationale,
                1,
                "sha256:0123456789abcdef",
                LocalDate.of(2004, 1, 21),
                new BigDecimal("3000.00"),
                lines,
                "https://example.go.th/v/1");
    }

    static Sample saying(String rationale) {
        return of("โครงการบูรณาการสัมมนาเชิงปฏิบัติการ", rationale, List.of("นายทดสอบ"));
    }

    static Sample withLines(int count, String line) {
        return of("โครงการ", "เหตุผล", Collections.nCopies(count, line));
    }

    byte[] pdf(Digits digits) {
        var bytes = new ByteArrayOutputStream();
        FORM.fill(this, digits).pdf(bytes);
        return bytes.toByteArray();
    }
}
