package khrongkan.participants.registration.store;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.registration.domain.Registration;
import khrongkan.participants.registration.domain.Standing;

/** A registration together with what the list adds to it. */
public record StoredRegistration(
        UUID id,
        UUID seminarId,
        String office,
        long version,
        Instant createdAt,
        Instant changedAt,
        String organizationName,
        Registration content,
        Standing standing) {

    /** Checks that no certificate in force names the person who would be replaced. */
    public void requireReplaceable(Registration other) {
        if (standing.certified() && !Objects.equals(content.person(), other.person())) {
            throw Refusal.conflict("certificate-issued", Map.of());
        }
    }
}
