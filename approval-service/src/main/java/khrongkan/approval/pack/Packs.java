package khrongkan.approval.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import khrongkan.approval.attachment.AttachmentView;
import khrongkan.approval.attachment.Attachments;
import khrongkan.approval.attachment.ScanState;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.revision.Revision;
import khrongkan.approval.revision.Revisions;
import khrongkan.approval.signoff.domain.State;
import khrongkan.kit.refusal.Refusal;

/**
 * Gathers the documents of closed proposals. What is printed, here or elsewhere, is printed now and put aside on disk:
 * whatever fails fails before the first byte of the answer. Asks other services, so never within a transaction.
 */
@ApplicationScoped
class Packs {

    private static final Comparator<Part> ORDER =
            Comparator.comparing(Part::kind).thenComparing(Part::name);

    private final Revisions revisions;
    private final Attachments attachments;
    private final ForeignParts foreign;
    private final OwnParts own;
    private final FileParts files;

    Packs(Revisions revisions, Attachments attachments, ForeignParts foreign, OwnParts own, FileParts files) {
        this.revisions = revisions;
        this.attachments = attachments;
        this.foreign = foreign;
        this.own = own;
        this.files = files;
    }

    /**
     * The pack of a proposal that the caller may read.
     *
     * @throws Refusal {@code proposal-not-closed}; {@code pack-part-missing} where a service no longer has a document
     */
    Pack gather(Proposal proposal) {
        var signoff = proposal.signoff();
        if (signoff.state() != State.CLOSED) {
            throw Refusal.conflict("proposal-not-closed", Map.of("state", signoff.state()));
        }
        var sealed = revisions.get(proposal.id(), signoff.revision());
        var kept = attachments.present(proposal.id());
        return new Pack(
                proposal.id(),
                String.valueOf(sealed.document().title()),
                sealed.number(),
                sealed.seal(),
                proposal.numbering(),
                proposal.arrivedAt(),
                parts(proposal, sealed, kept),
                kept.stream().filter(Packs::infected).toList());
    }

    private List<Part> parts(Proposal proposal, Revision sealed, List<AttachmentView> kept) {
        List<Part> parts = new ArrayList<>(foreign.parts(sealed));
        parts.addAll(own.parts(proposal, sealed));
        parts.addAll(files.parts(kept.stream().filter(file -> !infected(file)).toList()));
        parts.sort(ORDER);
        return parts;
    }

    private static boolean infected(AttachmentView file) {
        return file.scan().state() == ScanState.INFECTED;
    }
}
