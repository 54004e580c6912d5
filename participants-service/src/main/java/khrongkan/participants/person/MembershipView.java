package khrongkan.participants.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A membership as callers see it. */
public record MembershipView(
        UUID id,
        UUID personId,
        UUID organizationId,
        @Nullable String position,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Instant createdAt,
        Instant changedAt) {

    static MembershipView of(MembershipEntity row) {
        var content = row.content();
        return new MembershipView(
                row.id(),
                row.personId(),
                content.organizationId(),
                content.position(),
                content.from(),
                content.to(),
                row.createdAt(),
                row.changedAt());
    }
}
