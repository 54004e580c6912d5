package khrongkan.approval.indicator;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Enters what was measured.
 *
 * @param value left out where it could not be measured; then the note says why
 * @param evidence where the value can be checked
 */
public record EnterMeasurement(
        @NotNull Kind kind,

        @Nullable @Digits(integer = 14, fraction = 4) BigDecimal value,

        @NotNull LocalDate measuredOn,
        @Nullable @Size(max = 2_000) String evidence,
        @Nullable @Size(max = 2_000) String note) {

    /** Of when the value tells. */
    public enum Kind {
        /** What it was before. */
        BASELINE,
        /** What came of it. */
        RESULT
    }

    boolean saysNothing() {
        return value == null && (note == null || note.isBlank());
    }
}
