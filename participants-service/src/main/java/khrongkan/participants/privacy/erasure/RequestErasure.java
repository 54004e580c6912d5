package khrongkan.participants.privacy.erasure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wish of a person to have the data erased, as it reached the office.
 *
 * @param receivedOn the day on which it reached the office; today where none is given
 * @param registrations lines of seminars that are about the person, beside those that the register ties to him
 */
public record RequestErasure(
        @NotNull UUID personId,
        @Nullable LocalDate receivedOn,
        @Size(max = 200) @Nullable List<@NotNull UUID> registrations) {}
