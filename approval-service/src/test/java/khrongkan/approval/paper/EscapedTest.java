package khrongkan.approval.paper;

import static khrongkan.print.testing.Forms.EVIL;
import static khrongkan.print.testing.Forms.assertSaysEvil;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import khrongkan.approval.paper.Cost.Line;
import khrongkan.approval.paper.Cost.Remark;
import khrongkan.approval.paper.Cost.Subtotal;
import khrongkan.approval.paper.ProposalPaper.Block;
import khrongkan.approval.proposal.Numbering;
import khrongkan.print.Digits;
import org.junit.jupiter.api.Test;

/** Whatever somebody writes is a text, in every place of every form. */
class EscapedTest {

    private static final Numbering NUMBERING = new Numbering(EVIL, LocalDate.of(2004, 1, 21));
    private static final Block BLOCK = new Block(EVIL, EVIL, EVIL, EVIL, null);
    private static final Cost COST = new Cost(
            List.of(new Line(EVIL, EVIL, false, BigDecimal.TEN)),
            List.of(new Subtotal(EVIL, BigDecimal.TEN)),
            BigDecimal.TEN,
            false,
            List.of(new Remark(EVIL, 1, EVIL, EVIL)));

    @Test
    void a_proposal_says_what_was_written() throws IOException {
        var section = new Section(1, EVIL, List.of(EVIL), List.of(EVIL), true);
        var paper = new ProposalPaper(EVIL, false, NUMBERING, List.of(section), COST, List.of(BLOCK), 1, EVIL, null);

        assertSaysEvil(ProposalPaper.FORM.fill(paper, Digits.ARABIC));
    }

    @Test
    void a_memo_says_what_was_written() throws IOException {
        var paper = new MemoPaper(EVIL, NUMBERING, EVIL, EVIL, EVIL, EVIL, COST, BLOCK);

        assertSaysEvil(MemoPaper.FORM.fill(paper, Digits.ARABIC));
    }
}
