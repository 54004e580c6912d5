package khrongkan.approval.paper;

import java.time.LocalDate;
import java.util.List;
import khrongkan.approval.proposal.Numbering;
import khrongkan.print.Template;
import org.jspecify.annotations.Nullable;

/**
 * A proposal on paper: what was sealed, with the names under it.
 *
 * @param draft whether it is not sealed yet; marked ร่าง
 * @param cost none while the document names no budget
 * @param revision the number under which it was or will be submitted
 * @param seal of what was submitted; none of a draft
 * @param address where anybody verifies it; none before it was approved
 */
public record ProposalPaper(
        String title,
        boolean draft,
        @Nullable Numbering numbering,
        List<Section> sections,
        @Nullable Cost cost,
        List<Block> blocks,
        int revision,
        @Nullable String seal,
        @Nullable String address) {

    static final Template FORM = Template.beside(ProposalPaper.class, "proposal.html");

    /**
     * One of the three blocks at the end.
     *
     * @param name none where nobody is known: dots for ink
     * @param signedOn none where it is blank for ink
     */
    public record Block(
            String label,
            @Nullable String name,
            @Nullable String position,
            @Nullable String capacityLine,
            @Nullable LocalDate signedOn) {}

    /** Whether there is something to say about the budget. */
    public boolean remarked() {
        return cost != null && !cost.remarks().isEmpty();
    }
}
