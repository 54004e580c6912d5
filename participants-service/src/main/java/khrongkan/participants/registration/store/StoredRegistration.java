package khrongkan.participants.registration.store;

import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.registration.domain.Registration;

/** A registration together with what the list adds to it. */
public record StoredRegistration(
        UUID id,
        UUID seminarId,
        String office,
        long version,
        Instant createdAt,
        Instant changedAt,
        String organizationName,
        Registration content) {}
