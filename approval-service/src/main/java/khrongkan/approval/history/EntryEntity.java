package khrongkan.approval.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.history.domain.Entry;
import khrongkan.approval.proposal.PaperRow;
import khrongkan.approval.signoff.domain.Action;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.Signature.Warrant;
import khrongkan.approval.signoff.domain.State;

/** The row behind an {@link Entry}; written once, which the database sees to. */
@Entity
@Table(name = "history")
@IdClass(EntryId.class)
class EntryEntity {

    @Id
    private UUID proposalId;

    @Id
    private int number;

    private int revision;

    @Enumerated(EnumType.STRING)
    private Action action;

    private String subject;
    private String name;
    private String position;

    @Enumerated(EnumType.STRING)
    private Hand hand;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private UUID authorityId;
    private UUID postId;
    private String postTitle;
    private String orderNumber;
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private State from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private State to;

    private String comment;
    private String seal;
    private String verificationCode;

    @Embedded
    private PaperRow paper;

    private String previous;
    private String hash;
    private String jws;

    protected EntryEntity() {}

    EntryEntity(Entry entry, String entryHash, String signed) {
        proposalId = entry.proposal();
        number = entry.number();
        revision = entry.revision();
        action = entry.action();
        subject = entry.actor().subject();
        name = entry.actor().name();
        position = entry.actor().position();
        hand = entry.hand();
        capacity = entry.capacity();
        decidedAt = entry.time();
        from = entry.from();
        to = entry.to();
        comment = entry.comment();
        seal = entry.seal();
        verificationCode = entry.verificationCode();
        paper = PaperRow.of(entry.paper());
        previous = entry.previous();
        hash = entryHash;
        jws = signed;
        take(entry.warrant());
    }

    private void take(Warrant warrant) {
        if (warrant != null) {
            authorityId = warrant.authority();
            postId = warrant.post();
            postTitle = warrant.postTitle();
            orderNumber = warrant.order();
        }
    }

    Entry toDomain() {
        var actor = new Entry.Person(subject, name, position);
        var warrant = authorityId == null ? null : new Warrant(authorityId, postId, postTitle, orderNumber);
        return new Entry(
                proposalId,
                number,
                revision,
                action,
                actor,
                hand,
                capacity,
                warrant,
                decidedAt,
                from,
                to,
                comment,
                seal,
                verificationCode,
                PaperRow.toDomain(paper),
                previous);
    }

    int number() {
        return number;
    }

    String hash() {
        return hash;
    }

    String jws() {
        return jws;
    }
}
