package khrongkan.approval.pack;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import khrongkan.approval.attachment.AttachmentView;
import khrongkan.approval.proposal.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * A closed proposal with all its documents.
 *
 * @param revision the one that was approved
 * @param closedAt which all entries of the archive bear as their time
 * @param leftOut files that a scanner found infected: named, not given out
 */
record Pack(
        UUID proposal,
        String title,
        int revision,
        String seal,
        @Nullable Numbering numbering,
        Instant closedAt,
        List<Part> parts,
        List<AttachmentView> leftOut) {}
