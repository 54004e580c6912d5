package khrongkan.approval.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import khrongkan.print.testing.Gallery;
import khrongkan.print.testing.Sheets;
import org.junit.jupiter.api.Test;

/** The example on paper, dot by dot as somebody found it good. */
class ProposalLookTest {

    private static final int DOTS_PER_INCH = 72;

    @Test
    void a_draft_looks_as_it_did() throws IOException {
        looksAsItDid("proposal-draft", ExamplePaper.draft());
    }

    @Test
    void a_signed_proposal_looks_as_it_did() throws IOException {
        looksAsItDid("proposal-signed", ExamplePaper.signed());
    }

    private static void looksAsItDid(String name, ProposalPaper paper) throws IOException {
        var pdf = ExamplePaper.pdf(paper);
        var sheets = Sheets.of(pdf);

        assertThat(sheets.faults()).isEmpty();
        assertThat(sheets.displacedMarks()).isEmpty();
        assertThat(Gallery.changes(name, pdf, DOTS_PER_INCH)).isEmpty();
    }
}
