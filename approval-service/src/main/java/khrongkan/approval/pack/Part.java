package khrongkan.approval.pack;

import khrongkan.approval.attachment.AttachmentView;
import org.jspecify.annotations.Nullable;

/**
 * One document of a pack, ready to be written.
 *
 * @param name under which it stands in the archive; ASCII, so that every program unpacks it alike
 * @param title what distinguishes it from others of its kind, as people call it; none where there is only one
 * @param source the address it was read from
 * @param attachment the file of the proposal it is; none where it was printed or drawn for the pack
 */
record Part(
        Kind kind,
        String name,
        @Nullable String title,
        String mediaType,
        String source,
        @Nullable AttachmentView attachment,
        Content content) {

    static final String PDF = "application/pdf";

    /** The only one of its kind, printed. */
    static Part only(Kind kind, String source, Content content) {
        return new Part(kind, kind.only("pdf"), null, PDF, source, null, content);
    }

    /** One of several, printed. */
    static Part one(Kind kind, String name, String title, String source, Content content) {
        return new Part(kind, name, title, PDF, source, null, content);
    }
}
