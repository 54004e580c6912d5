package khrongkan.approval.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.approval.signoff.domain.Hold;
import khrongkan.approval.signoff.domain.Signature;
import khrongkan.approval.signoff.domain.State;
import khrongkan.kit.refusal.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** All proposals. Speaks the domain outwards and rows inwards. */
@ApplicationScoped
public class Proposals {

    private final EntityManager rows;

    Proposals(EntityManager rows) {
        this.rows = rows;
    }

    /** Adds a new one. */
    public Proposal add(Proposal proposal) {
        var row = new ProposalEntity(proposal);
        rows.persist(row);
        rows.flush();
        return row.toDomain(List.of());
    }

    /**
     * The one with this id.
     *
     * @throws Refusal {@code not-found}
     */
    public Proposal get(UUID id) {
        return shown(row(id, LockModeType.NONE));
    }

    /** The one with this id, for nobody else to decide about until the transaction ends. */
    public Proposal locked(UUID id) {
        return shown(row(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Keeps what became of a proposal that this transaction has locked. */
    public Proposal keep(Proposal proposal) {
        var row = row(proposal.id(), LockModeType.PESSIMISTIC_WRITE);
        row.take(proposal);
        try {
            rows.flush();
        } catch (ConstraintViolationException taken) {
            throw "document_number_is_unique".equals(taken.getConstraintName()) ? numberTaken() : taken;
        }
        return shown(row);
    }

    private static Refusal numberTaken() {
        return Refusal.conflict("number-taken", Map.of());
    }

    /** Keeps a signature under a revision; the database refuses a second by one person or one hand. */
    public void sign(UUID proposal, int revision, Signature signature) {
        rows.persist(new SignatureEntity(proposal, revision, Math.max(0, round(proposal, revision)), signature));
    }

    /** Begins a new round under a revision, in which only these names count. */
    public void carry(UUID proposal, int revision, List<Signature> kept) {
        int next = round(proposal, revision) + 1;
        kept.forEach(signature -> rows.persist(new SignatureEntity(proposal, revision, next, signature)));
    }

    private int round(UUID proposal, int revision) {
        return Rounds.last(signaturesOf(List.of(proposal)), proposal, revision);
    }

    /** Keeps what is known of the hold of a revision, if that is still the one under decision or in force. */
    public void held(UUID id, int revision, Hold hold, Instant at) {
        var row = row(id, LockModeType.PESSIMISTIC_WRITE);
        if (row.revision() == revision && row.holds() && row.hold() != hold) {
            row.take(hold, at);
            rows.flush();
        }
    }

    /** The signatures under one revision, in their order. */
    public List<Signature> signatures(UUID proposal, int revision) {
        return Rounds.counting(signaturesOf(List.of(proposal)), proposal, revision);
    }

    /** Finds some, in the order the query asks for. */
    List<Proposal> find(Search search) {
        var query = rows.createQuery(search.text(), ProposalEntity.class).setMaxResults(search.fetch());
        search.values().forEach(query::setParameter);
        var found = query.getResultList();
        var signatures = signaturesOf(found.stream().map(ProposalEntity::id).toList());
        return found.stream()
                .map(row -> row.toDomain(Rounds.counting(signatures, row.id(), row.revision())))
                .toList();
    }

    /** How many there are in each state that any is in. */
    Map<State, Long> countByState(Search search) {
        var query = rows.createQuery(search.countByStateText(), Object[].class);
        search.values().forEach(query::setParameter);
        var counts = new EnumMap<State, Long>(State.class);
        query.getResultList().forEach(row -> counts.put((State) row[0], (Long) row[1]));
        return counts;
    }

    /** How many there are. */
    long count(Search search) {
        var query = rows.createQuery(search.countText(), Long.class);
        search.values().forEach(query::setParameter);
        return query.getSingleResult();
    }

    private Proposal shown(ProposalEntity row) {
        return row.toDomain(signatures(row.id(), row.revision()));
    }

    private List<SignatureEntity> signaturesOf(List<UUID> proposals) {
        return rows.createQuery(
                        "from SignatureEntity where proposalId in :proposals order by signedAt, id",
                        SignatureEntity.class)
                .setParameter("proposals", proposals)
                .getResultList();
    }

    private ProposalEntity row(UUID id, LockModeType lock) {
        @Nullable ProposalEntity found = rows.find(ProposalEntity.class, id, lock);
        return Optional.ofNullable(found).orElseThrow(Refusal::notFound);
    }
}
