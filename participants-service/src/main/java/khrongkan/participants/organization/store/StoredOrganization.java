package khrongkan.participants.organization.store;

import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.organization.domain.Organization;

/** An organisation together with what the register adds to it. */
public record StoredOrganization(
        UUID id, String office, long version, Instant createdAt, Instant changedAt, Organization content) {}
