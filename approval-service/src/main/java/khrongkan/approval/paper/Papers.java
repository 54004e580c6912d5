package khrongkan.approval.paper;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khrongkan.approval.calendar.Deadlines;
import khrongkan.approval.dossier.Dossiers;
import khrongkan.approval.paper.ProposalPaper.Block;
import khrongkan.approval.proposal.Document;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.proposal.SignatureBlock;
import khrongkan.approval.proposal.SignatureView;
import khrongkan.approval.proposal.Views;
import khrongkan.approval.revision.Revision;
import khrongkan.approval.revision.Revisions;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.template.Templates;
import khrongkan.approval.template.domain.Template;
import khrongkan.kit.paper.Press;
import khrongkan.kit.text.Texts;
import khrongkan.print.Digits;
import khrongkan.print.Paper;
import org.jspecify.annotations.Nullable;

/** Gathers what is printed. Asks budget-service for the lines of a draft, so never within a transaction. */
@ApplicationScoped
public class Papers {

    private final Dossiers dossiers;
    private final Revisions revisions;
    private final Templates templates;
    private final Views views;
    private final Press press;

    Papers(Dossiers dossiers, Revisions revisions, Templates templates, Views views, Press press) {
        this.dossiers = dossiers;
        this.revisions = revisions;
        this.templates = templates;
        this.views = views;
        this.press = press;
    }

    /** What is printed, and the document it was drawn from. */
    record Gathered(ProposalPaper paper, Document document) {}

    /** A submitted document as it was sealed, with the names under it, in the digits in which papers are filed. */
    public Paper filed(Proposal proposal) {
        return ProposalPaper.FORM.fill(present(proposal).paper(), Digits.THAI);
    }

    /** The document as it stands where it may still be written, else as it was last submitted. */
    Gathered present(Proposal proposal) {
        var signoff = proposal.signoff();
        if (!signoff.state().writable() && signoff.revision() > 0) {
            return sealed(proposal, revisions.get(proposal.id(), signoff.revision()));
        }
        var form = templates.present(proposal.office());
        var budget = dossiers.draft(proposal).dossier().budget();
        return gathered(proposal, proposal.document(), form, budget, signoff.revisionToSign(), null);
    }

    private Gathered sealed(Proposal proposal, Revision kept) {
        var form = templates.version(proposal.office(), kept.template());
        return gathered(proposal, kept.document(), form, kept.dossier().budget(), kept.number(), kept.seal());
    }

    private Gathered gathered(
            Proposal proposal, Document document, Template form, JsonNode budget, int revision, @Nullable String seal) {
        var code = proposal.verificationCode();
        var paper = new ProposalPaper(
                document.title() == null ? "" : document.title(),
                seal == null,
                proposal.numbering(),
                Sections.of(document, form),
                Cost.of(budget),
                blocks(proposal),
                revision,
                seal,
                seal == null || code == null ? null : press.address("/api/v1/verifications/" + code));
        return new Gathered(paper, document);
    }

    private List<Block> blocks(Proposal proposal) {
        var view = views.whole(proposal);
        Map<Hand, Instant> signed =
                view.signatures().stream().collect(Collectors.toMap(SignatureView::hand, SignatureView::signedAt));
        return view.signatureBlocks().stream()
                .map(block -> block(block, signed.get(block.hand())))
                .toList();
    }

    private static Block block(SignatureBlock block, @Nullable Instant signedAt) {
        return new Block(
                Texts.of("hand." + block.hand(), Texts.DEFAULT),
                block.name(),
                block.position(),
                block.capacityLine(),
                signedAt == null ? null : Deadlines.day(signedAt));
    }
}
