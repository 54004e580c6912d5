package khrongkan.approval.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measured value, or that none could be measured.
 *
 * @param indicator the key of the indicator
 * @param value none where it could not be measured
 * @param note why not, or what is to be known of it
 */
public record Measurement(
        UUID id,
        String indicator,
        EnterMeasurement.Kind kind,
        @Nullable BigDecimal value,
        LocalDate measuredOn,
        @Nullable String evidence,
        @Nullable String note,
        String enteredBy,
        String enteredName,
        Instant enteredAt) {}
