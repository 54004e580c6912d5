package khrongkan.participants.registration.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.name.domain.PersonName;
import khrongkan.participants.privacy.Disclosure;
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
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PersonName person,
        Instant createdAt,
        Instant changedAt) {

    static RegistrationView of(StoredRegistration stored, Disclosure disclosure) {
        var content = stored.content();
        return new RegistrationView(
                stored.id(),
                stored.seminarId(),
                content.organizationId(),
                stored.organizationName(),
                content.role(),
                content.group(),
                disclosure.name(stored.id(), content.person()),
                stored.createdAt(),
                stored.changedAt());
    }
}
