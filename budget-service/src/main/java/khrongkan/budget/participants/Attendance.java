package khrongkan.budget.participants;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who signed in at a seminar: what is read of the answer. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Attendance(
        @Nullable List<Session> sessions, @Nullable People attended) {

    /** How many signed for one part of a day. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Session(
            LocalDate date, int attended, @Nullable Map<String, Integer> byRole) {}

    /** How many people signed at all, each counted once. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record People(int people) {}
}
