package khrongkan.participants.organization.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import khrongkan.participants.organization.domain.Address;
import khrongkan.participants.organization.domain.Identifier;
import khrongkan.participants.organization.domain.Kind;
import khrongkan.participants.organization.store.StoredOrganization;
import org.jspecify.annotations.Nullable;

/** An organisation as callers see it. */
public record OrganizationView(
        UUID id,
        String office,
        String name,
        Kind kind,
        List<Identifier> identifiers,
        @Nullable Address address,
        @Nullable String phone,
        @Nullable String phoneLocal,
        @Nullable String phoneExtension,
        @Nullable LocalDate registeredOn,
        Instant createdAt,
        Instant changedAt) {

    static OrganizationView of(StoredOrganization stored) {
        var content = stored.content();
        return new OrganizationView(
                stored.id(),
                stored.office(),
                content.name(),
                content.kind(),
                content.identifiers(),
                content.address(),
                content.phone() == null ? null : content.phone().number(),
                content.phone() == null ? null : content.phone().local(),
                content.phone() == null ? null : content.phone().extension(),
                content.registeredOn(),
                stored.createdAt(),
                stored.changedAt());
    }
}
