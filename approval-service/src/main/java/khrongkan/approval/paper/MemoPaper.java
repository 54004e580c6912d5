package khrongkan.approval.paper;

import khrongkan.approval.paper.ProposalPaper.Block;
import khrongkan.approval.proposal.Document;
import khrongkan.approval.proposal.Numbering;
import khrongkan.print.Template;
import khrongkan.thai.ThaiDate;
import org.jspecify.annotations.Nullable;

/**
 * The memo that asks for approval and goes on top of the proposal (บันทึกข้อความขออนุมัติโครงการ), in the form of the
 * regulation on correspondence of 2526.
 *
 * @param to the post that approves
 * @param period as in วันพุธที่ 21 มกราคม 2547; none while it is open
 */
public record MemoPaper(
        String office,
        @Nullable Numbering numbering,
        String title,
        String to,
        @Nullable String period,
        @Nullable String venue,
        @Nullable Cost cost,
        Block author) {

    /** Titles say it themselves, or do not. */
    private static final String PROJECT = "โครงการ";

    static final Template FORM = Template.beside(MemoPaper.class, "memo.html");

    static MemoPaper of(ProposalPaper paper, Document document) {
        var approver = paper.blocks().get(2);
        var period = document.period();
        return new MemoPaper(
                document.office() == null ? "" : document.office(),
                paper.numbering(),
                paper.title().startsWith(PROJECT) ? paper.title() : PROJECT + paper.title(),
                approver.position() == null ? approver.label() : approver.position(),
                period == null
                        ? null
                        : period.from().equals(period.to())
                                ? ThaiDate.withWeekday(period.from())
                                : "วันที่ " + ThaiDate.period(period.from(), period.to()),
                document.venue(),
                paper.cost(),
                paper.blocks().get(0));
    }
}
