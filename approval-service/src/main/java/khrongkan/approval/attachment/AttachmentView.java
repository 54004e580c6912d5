package khrongkan.approval.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import khrongkan.approval.template.domain.AttachmentKind;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a proposal, without its content.
 *
 * @param sha256 the digest of its content, in hexadecimal
 * @param annexFrom the first revision whose seal covers it; none for what came after a submission
 * @param removedAt that it no longer belongs to the document; it is kept where a seal covers it
 */
public record AttachmentView(
        UUID id,
        UUID proposalId,
        AttachmentKind kind,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable Integer annexFrom,
        String addedBy,
        String addedName,
        Instant addedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String removedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant removedAt,
        Scan scan) {

    /** What a scanner said of it. */
    public record Scan(
            ScanState state,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String scanner,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Instant at) {}
}
