package khrongkan.approval.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import khrongkan.approval.signoff.domain.Capacity;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.Signature;
import khrongkan.kit.Ids;

/** The row behind a {@link Signature}; written once. */
@Entity
@Table(name = "signature")
class SignatureEntity {

    @Id
    private UUID id;

    private UUID proposalId;
    private int revision;

    @Enumerated(EnumType.STRING)
    private Hand hand;

    private String person;
    private String name;
    private String position;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private Instant signedAt;
    private String seal;

    protected SignatureEntity() {}

    SignatureEntity(UUID proposal, int signedRevision, Signature signature) {
        id = Ids.next();
        proposalId = proposal;
        revision = signedRevision;
        hand = signature.hand();
        person = signature.person();
        name = signature.name();
        position = signature.position();
        capacity = signature.capacity();
        signedAt = signature.at();
        seal = signature.seal();
    }

    Signature toDomain() {
        return new Signature(hand, person, name, position, capacity, signedAt, seal);
    }

    UUID proposalId() {
        return proposalId;
    }

    int revision() {
        return revision;
    }
}
