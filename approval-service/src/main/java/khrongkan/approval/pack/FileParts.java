package khrongkan.approval.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import khrongkan.approval.attachment.AttachmentView;
import khrongkan.approval.attachment.Pieces;
import khrongkan.approval.attachment.domain.FileForm;
import khrongkan.approval.template.domain.AttachmentKind;

/** The files of a proposal in a pack. They are not put aside: they lie in this service's database, digest and all. */
@ApplicationScoped
class FileParts {

    private final Pieces pieces;

    FileParts(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Each under the number it has among its kind, in the order in which they came. */
    List<Part> parts(List<AttachmentView> files) {
        Map<Kind, Integer> numbers = new EnumMap<>(Kind.class);
        List<Part> parts = new ArrayList<>();
        for (var file : files) {
            var kind = kind(file.kind());
            int number = numbers.merge(kind, 1, Integer::sum);
            parts.add(new Part(
                    kind,
                    kind.numbered(number, extension(file)),
                    file.name(),
                    file.mediaType(),
                    source(file) + "/content",
                    file,
                    out -> pieces.write(file.id(), out)));
        }
        return parts;
    }

    static String source(AttachmentView file) {
        return "/api/v1/proposals/" + file.proposalId() + "/attachments/" + file.id();
    }

    private static Kind kind(AttachmentKind kind) {
        return switch (kind) {
            case SIGN_IN_SHEET -> Kind.SIGNED_SHEET;
            case RECEIPT -> Kind.RECEIPT_SCAN;
            case COVER_MEMO,
                    PROJECT_PLAN,
                    AGENDA,
                    TARGET_LIST,
                    QUOTATION,
                    CONSENT,
                    SIGNED_PAPER,
                    PHOTO,
                    REPORT,
                    OTHER -> Kind.ATTACHMENT;
        };
    }

    private static String extension(AttachmentView file) {
        return FileForm.declared(file.mediaType()).map(FileForm::extension).orElse("bin");
    }
}
