package khrongkan.approval.verification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import khrongkan.evidence.Part;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a paper: enough to compare it, and nobody's name.
 *
 * @param revision the revision that the code was given for
 * @param supersededBy the revision in force, where that is another
 * @param cancelled whether the proposal was cancelled after its approval
 * @param altered what is not as it was signed; then nothing else is told
 */
public record VerificationView(
        Status status,
        int revision,
        @Nullable Integer supersededBy,
        @Nullable Boolean cancelled,
        @Nullable String title,
        @Nullable String officeCode,
        @Nullable BigDecimal total,
        @Nullable LocalDate approvedOn,
        @Nullable String seal,
        List<Altered> altered) {

    /** How it stands with a paper. */
    public enum Status {
        /** As it was signed, and in force. */
        AUTHENTIC,
        /** As it was signed, and no longer in force. */
        SUPERSEDED,
        /** What is kept is not what was signed. */
        ALTERED
    }

    /**
     * A part that is not as it was signed.
     *
     * @param number of the revision, of the decision or of the place in the history; 0 where there is none
     */
    public record Altered(Part part, int number, String text) {}

    static VerificationView altered(int revision, List<Altered> parts) {
        return new VerificationView(Status.ALTERED, revision, null, null, null, null, null, null, null, parts);
    }
}
