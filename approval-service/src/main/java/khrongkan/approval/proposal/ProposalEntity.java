package khrongkan.approval.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import khrongkan.approval.authority.domain.Post;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.Hold;
import khrongkan.approval.signoff.domain.Signature;
import khrongkan.approval.signoff.domain.Signoff;
import khrongkan.approval.signoff.domain.State;
import khrongkan.approval.signoff.domain.Step;

/** The row behind a {@link Proposal}. It stores and restores; it decides nothing. */
@Entity
@Table(name = "proposal")
class ProposalEntity {

    @Id
    private UUID id;

    private String office;

    @Enumerated(EnumType.STRING)
    private State state;

    private int revision;
    private int lastSubmitted;
    private Integer approvedRevision;
    private String author;

    @Enumerated(EnumType.STRING)
    private Hold hold;

    private String document;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String search;

    private String verificationCode;
    private boolean postponed;
    private String way;

    @Enumerated(EnumType.STRING)
    private Hand turn;

    private UUID waitingPost;

    @SuppressWarnings("UnusedVariable") // read by queries
    private BigDecimal amount;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String subject;

    private String documentNumber;
    private LocalDate documentDate;

    @SuppressWarnings("UnusedVariable") // unique in the office and the year
    private String numberKey;

    @SuppressWarnings("UnusedVariable") // unique in the office and the year
    private Integer numberYear;

    private UUID copiedFrom;
    private Instant arrivedAt;
    private String createdBy;
    private Instant createdAt;
    private Instant changedAt;

    @Version
    private long version;

    protected ProposalEntity() {}

    ProposalEntity(Proposal proposal) {
        id = proposal.id();
        office = proposal.office();
        createdBy = proposal.createdBy();
        createdAt = proposal.createdAt();
        copiedFrom = proposal.copiedFrom();
        take(proposal);
    }

    /** Takes over what was written or decided. */
    final void take(Proposal proposal) {
        var signoff = proposal.signoff();
        if (moves(signoff)) {
            arrivedAt = proposal.changedAt();
        }
        state = signoff.state();
        revision = signoff.revision();
        lastSubmitted = signoff.lastSubmitted();
        approvedRevision = signoff.approvedRevision();
        author = signoff.author();
        hold = signoff.hold();
        document = DocumentText.of(proposal.document());
        search = DocumentText.searched(proposal.document());
        verificationCode = proposal.verificationCode();
        changedAt = proposal.changedAt();
        postponed = signoff.postponed();
        take(signoff);
        take(proposal.numbering());
    }

    /** Whether it comes to another state or station, or to the same one anew. */
    private boolean moves(Signoff signoff) {
        var step = signoff.turn();
        return arrivedAt == null
                || state != signoff.state()
                || revision != signoff.revision()
                || turn != step.map(Step::hand).orElse(null)
                || !Objects.equals(
                        waitingPost, step.map(Step::post).map(Post::id).orElse(null));
    }

    private void take(Signoff signoff) {
        var step = signoff.turn();
        way = WayText.of(signoff.way());
        turn = step.map(Step::hand).orElse(null);
        waitingPost = step.map(Step::post).map(Post::id).orElse(null);
        amount = signoff.way().matter().amount();
        subject = signoff.way().matter().subject();
    }

    private void take(Numbering numbering) {
        if (numbering != null) {
            documentNumber = numbering.number();
            documentDate = numbering.date();
            numberKey = numbering.key();
            numberYear = numbering.year();
        }
    }

    final void take(Hold known, Instant at) {
        hold = known;
        changedAt = at;
    }

    Proposal toDomain(List<Signature> signatures) {
        var written = DocumentText.read(document);
        var counting = state.signed() ? signatures : List.<Signature>of();
        var signoff = new Signoff(
                office,
                state,
                revision,
                lastSubmitted,
                approvedRevision,
                postponed,
                author,
                counting,
                hold,
                written.missing(),
                WayText.read(way),
                documentNumber != null);
        var numbering = documentNumber == null ? null : new Numbering(documentNumber, documentDate);
        return new Proposal(
                id,
                written,
                signoff,
                createdBy,
                createdAt,
                changedAt,
                verificationCode,
                numbering,
                copiedFrom,
                arrivedAt,
                version);
    }

    UUID id() {
        return id;
    }

    int revision() {
        return revision;
    }

    Hold hold() {
        return hold;
    }

    /** Whether anything is held at all. */
    boolean holds() {
        return hold != Hold.NONE;
    }
}
