package khrongkan.participants.query;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import khrongkan.kit.param.CommonEra;
import khrongkan.kit.refusal.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Since when changes are asked for. A {@code @BeanParam} of lists of what has no name. */
public class SinceFilter {

    private static final int BUDDHIST_ERA = 543;

    @QueryParam("changedSince")
    @Parameter(description = "Only what was made or changed at or after this time (ISO 8601 with offset)")
    @Nullable
    String changedSince;

    /** The time of the earliest change that is asked for. */
    public @Nullable Instant instant() {
        if (changedSince == null) {
            return null;
        }
        try {
            var time = OffsetDateTime.parse(changedSince);
            requireCommonEra(time.getYear());
            return time.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid("changedSince", "not-a-time", Map.of());
        }
    }

    private static void requireCommonEra(int year) {
        if (year > CommonEra.LAST_YEAR) {
            throw Refusal.invalid(
                    "changedSince", "buddhist-era-year", Map.of("year", year, "meant", year - BUDDHIST_ERA));
        }
    }
}
