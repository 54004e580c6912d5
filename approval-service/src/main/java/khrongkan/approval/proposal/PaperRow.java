package khrongkan.approval.proposal;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import khrongkan.approval.signoff.domain.OnPaper;
import org.jspecify.annotations.Nullable;

/** The columns of a signature on paper, where there is one. */
@Embeddable
public class PaperRow {

    private LocalDate paperSignedOn;
    private String paperSha256;
    private String paperReference;
    private String recordedBy;
    private String recorderName;

    protected PaperRow() {}

    private PaperRow(OnPaper paper) {
        paperSignedOn = paper.signedOn();
        paperSha256 = paper.sha256();
        paperReference = paper.reference();
        recordedBy = paper.recordedBy();
        recorderName = paper.recorderName();
    }

    /** The columns of this; none where there is none. */
    public static @Nullable PaperRow of(@Nullable OnPaper paper) {
        return paper == null ? null : new PaperRow(paper);
    }

    /** What the columns say. */
    public static @Nullable OnPaper toDomain(@Nullable PaperRow row) {
        return Optional.ofNullable(row).map(PaperRow::paper).orElse(null);
    }

    private OnPaper paper() {
        return new OnPaper(paperSignedOn, paperSha256, paperReference, recordedBy, recorderName);
    }
}
