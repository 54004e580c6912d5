package khrongkan.approval.proposal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.Signature;
import khrongkan.approval.signoff.domain.Signature.Warrant;
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
    private int round;
    private UUID authorityId;
    private UUID postId;
    private String postTitle;
    private String orderNumber;

    @Embedded
    private PaperRow paper;

    protected SignatureEntity() {}

    SignatureEntity(UUID proposal, int signedRevision, int signedRound, Signature signature) {
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
        round = signedRound;
        paper = PaperRow.of(signature.paper());
        take(signature.warrant());
    }

    private void take(Warrant warrant) {
        if (warrant != null) {
            authorityId = warrant.authority();
            postId = warrant.post();
            postTitle = warrant.postTitle();
            orderNumber = warrant.order();
        }
    }

    Signature toDomain() {
        var warrant = authorityId == null ? null : new Warrant(authorityId, postId, postTitle, orderNumber);
        return new Signature(hand, person, name, position, capacity, warrant, signedAt, seal, PaperRow.toDomain(paper));
    }

    UUID proposalId() {
        return proposalId;
    }

    int revision() {
        return revision;
    }

    int round() {
        return round;
    }
}
