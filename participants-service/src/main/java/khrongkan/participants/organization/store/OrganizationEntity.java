package khrongkan.participants.organization.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.participants.change.Kept;
import khrongkan.participants.contact.domain.Phone;
import khrongkan.participants.organization.domain.Kind;
import khrongkan.participants.organization.domain.Organization;
import khrongkan.participants.search.FoldedName;
import org.jspecify.annotations.Nullable;

/** The row behind an {@link Organization}. It stores and restores; it decides nothing. */
@Entity
@Table(name = "organization")
class OrganizationEntity extends Kept {

    private String name;

    private String nameKey;

    @Embedded
    @SuppressWarnings("UnusedVariable") // read by queries
    private FoldedName folded;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ElementCollection
    @CollectionTable(name = "organization_identifier", joinColumns = @JoinColumn(name = "organization_id"))
    private Set<IdentifierRow> identifiers = new HashSet<>();

    private @Nullable AddressRow address;
    private @Nullable String phoneNumber;
    private @Nullable String phoneExtension;
    private @Nullable LocalDate registeredOn;

    private @Nullable UUID mergedInto;

    protected OrganizationEntity() {}

    OrganizationEntity(String office, Instant now, Organization content) {
        super(office, now);
        take(content);
    }

    void change(Organization content, Instant now) {
        take(content);
        changed(now);
    }

    Organization toDomain() {
        return new Organization(
                name,
                kind,
                identifiers.stream().map(IdentifierRow::toDomain).toList(),
                address == null ? null : address.toDomain(),
                phoneNumber == null ? null : new Phone(phoneNumber, phoneExtension),
                registeredOn);
    }

    String nameKey() {
        return nameKey;
    }

    StoredOrganization stored() {
        return new StoredOrganization(id(), office(), version(), createdAt(), changedAt(), toDomain(), mergedInto);
    }

    private void take(Organization content) {
        name = content.name();
        nameKey = content.nameKey();
        folded = FoldedName.ofOrganization(content.name());
        kind = content.kind();
        address = AddressRow.of(content.address());
        phoneNumber = content.phone() == null ? null : content.phone().number();
        phoneExtension = content.phone() == null ? null : content.phone().extension();
        registeredOn = content.registeredOn();
        var wanted = content.identifiers().stream()
                .map(identifier -> IdentifierRow.of(identifier, office()))
                .collect(Collectors.toSet());
        identifiers.retainAll(wanted);
        identifiers.addAll(wanted);
    }
}
