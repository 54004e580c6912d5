package khrongkan.participants.organization.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import khrongkan.participants.organization.domain.Identifier;
import khrongkan.participants.organization.domain.Scheme;

/** One identifier of an organisation; the office stands here too, because an identifier is taken once per office. */
@Embeddable
record IdentifierRow(@Enumerated(EnumType.STRING) Scheme scheme, String value, String office) {

    static IdentifierRow of(Identifier identifier, String office) {
        return new IdentifierRow(identifier.scheme(), identifier.value(), office);
    }

    Identifier toDomain() {
        return new Identifier(scheme, value);
    }
}
