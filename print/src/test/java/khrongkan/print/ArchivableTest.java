package khrongkan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** By the reference validator of the PDF Association. */
class ArchivableTest {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a_paper_is_a_pdf_a() throws Exception {
        var pdf = Sample.withLines(40, "นางสาวสมศรี ใจดี (Somsri)").pdf(Digits.THAI);
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_1_B);
                var validator = foundry.createValidator(PDFAFlavour.PDFA_1_B, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
