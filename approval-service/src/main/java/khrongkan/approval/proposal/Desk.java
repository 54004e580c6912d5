package khrongkan.approval.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.approval.signoff.domain.Signoff;
import khrongkan.approval.signoff.domain.State;
import khrongkan.kit.Ids;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** What callers can do with documents; each method is one transaction. */
@ApplicationScoped
@Transactional
public class Desk {

    private final Proposals proposals;
    private final Callers callers;
    private final Clock clock;

    Desk(Proposals proposals, Callers callers, Clock clock) {
        this.proposals = proposals;
        this.callers = callers;
        this.clock = clock;
    }

    /** Opens a draft of the caller's office. */
    public Proposal open(Document document) {
        return open(document, null);
    }

    /** Opens a draft with the words of a proposal that the caller may read. */
    Proposal copy(UUID id, CopyProposal asked) {
        return open(asked.of(readable(id).document()), id);
    }

    private Proposal open(Document document, @Nullable UUID source) {
        document.check();
        var caller = callers.current();
        var signoff = Signoff.draft(caller.office(), caller.subject(), document.missing());
        var now = now();
        return proposals.add(
                new Proposal(Ids.next(), document, signoff, caller.subject(), now, now, null, null, source, now, 0));
    }

    /** Writes the document anew, where it is not locked by signatures. */
    public Proposal write(UUID id, long knownVersion, Document document) {
        document.check();
        var proposal = writable(id);
        var state = proposal.signoff().state();
        if (!state.writable()) {
            throw Refusal.conflict("proposal-locked", Map.of("state", state));
        }
        Preconditions.require(knownVersion, proposal.version());
        return proposals.keep(proposal.written(document, now()));
    }

    /**
     * The one with this id, if the caller may read it.
     *
     * @throws Refusal {@code not-found}
     */
    public Proposal readable(UUID id) {
        var proposal = proposals.get(id);
        callers.current().requireRead(proposal.office());
        return proposal;
    }

    /** Finds some of those the caller may read. */
    public List<Proposal> find(Search search) {
        callers.current().readableOffice().ifPresent(office -> search.and("office = :office", "office", office));
        return proposals.find(search);
    }

    /** How many of those the caller may read there are in each state. */
    Map<State, Long> countByState(Search search) {
        callers.current().readableOffice().ifPresent(office -> search.and("office = :office", "office", office));
        return proposals.countByState(search);
    }

    /** How many of those the caller may read there are. */
    public long count(Search search) {
        callers.current().readableOffice().ifPresent(office -> search.and("office = :office", "office", office));
        return proposals.count(search);
    }

    private Proposal writable(UUID id) {
        var proposal = proposals.locked(id);
        var caller = callers.current();
        caller.requireRead(proposal.office());
        if (!caller.office().equals(proposal.office())) {
            throw Refusal.forbidden("other-office", Map.of());
        }
        return proposal;
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
