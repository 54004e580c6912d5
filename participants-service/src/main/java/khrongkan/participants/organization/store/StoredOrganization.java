package khrongkan.participants.organization.store;

import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.change.MergedAway;
import khrongkan.participants.organization.domain.Organization;
import org.jspecify.annotations.Nullable;

/**
 * An organisation together with what the register adds to it.
 *
 * @param mergedInto the organisation that it lives on in
 */
public record StoredOrganization(
        UUID id,
        String office,
        long version,
        Instant createdAt,
        Instant changedAt,
        Organization content,
        @Nullable UUID mergedInto) {

    /** This one, unless it was merged into another one. */
    public StoredOrganization requireAlive() {
        if (mergedInto != null) {
            throw new MergedAway(mergedInto);
        }
        return this;
    }
}
