package khrongkan.participants.cluster.domain;

import java.util.UUID;
import khrongkan.participants.check.domain.Faults;
import org.jspecify.annotations.Nullable;

/**
 * How a link became known.
 *
 * @param seminarId the seminar it was made at
 * @param note the document, or who said it
 */
public record Source(
        Kind kind, @Nullable UUID seminarId, @Nullable String note) {

    private static final int LONGEST_NOTE = 300;

    /** What kind of source it is. */
    public enum Kind {
        SEMINAR,
        DOCUMENT,
        STATED
    }

    /** A source as somebody typed it. */
    public record Draft(
            @Nullable Kind kind,
            @Nullable UUID seminarId,
            @Nullable String note) {}

    static Source read(@Nullable Draft draft, Faults faults) {
        if (draft == null) {
            faults.add("", "not-null");
            return new Source(Kind.STATED, null, null);
        }
        var kind = faults.present("kind", draft.kind, Kind.STATED);
        if (kind == Kind.SEMINAR && draft.seminarId == null) {
            faults.add("seminarId", "not-null");
        }
        if (kind == Kind.DOCUMENT && draft.note == null) {
            faults.add("note", "not-blank");
        }
        return new Source(kind, draft.seminarId, faults.text("note", draft.note, LONGEST_NOTE));
    }
}
