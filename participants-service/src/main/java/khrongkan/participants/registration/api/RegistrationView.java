package khrongkan.participants.registration.api;

import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.name.domain.PersonName;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.store.StoredRegistration;
import org.jspecify.annotations.Nullable;

/** A registration as callers see it. */
public record RegistrationView(
        UUID id,
        UUID seminarId,
        UUID organizationId,
        String organizationName,
        AttendeeRole role,
        @Nullable String group,
        @Nullable PersonName person,
        Instant createdAt,
        Instant changedAt) {

    static RegistrationView of(StoredRegistration stored) {
        var content = stored.content();
        return new RegistrationView(
                stored.id(),
                stored.seminarId(),
                content.organizationId(),
                stored.organizationName(),
                content.role(),
                content.group(),
                content.person(),
                stored.createdAt(),
                stored.changedAt());
    }
}
