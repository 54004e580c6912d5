package khrongkan.participants.session;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import khrongkan.participants.session.domain.Part;

/**
 * A half day as callers see it; its times are those of Thailand.
 *
 * @param version what {@code If-Match} names when its times are moved
 */
public record SessionView(
        UUID id,
        LocalDate date,
        Part part,
        @JsonFormat(pattern = "HH:mm") LocalTime startsAt,
        @JsonFormat(pattern = "HH:mm") LocalTime endsAt,
        boolean held,
        long version) {

    /** A half day as callers see it. */
    public static SessionView of(StoredSession stored) {
        var content = stored.content();
        return new SessionView(
                stored.id(),
                content.date(),
                content.part(),
                content.startsAt(),
                content.endsAt(),
                content.held(),
                stored.version());
    }
}
