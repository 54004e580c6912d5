package khrongkan.approval.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import khrongkan.approval.history.History;
import khrongkan.approval.history.domain.Entry;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.proposal.Proposals;
import khrongkan.approval.signoff.domain.Action;
import khrongkan.approval.signoff.domain.Capacity;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.Signature;
import khrongkan.approval.signoff.domain.Signoff;
import khrongkan.kit.caller.Callers;
import org.jspecify.annotations.Nullable;

/** Writes down who decided: the name under the revision, and the entry in the history. */
@ApplicationScoped
class Scribe {

    private final Proposals proposals;
    private final History history;
    private final Callers callers;

    Scribe(Proposals proposals, History history, Callers callers) {
        this.proposals = proposals;
        this.history = history;
        this.callers = callers;
    }

    /** What is written down: the decision, in whose part, over which seal, when. */
    record Deed(Decide decision, Hand hand, @Nullable String seal, Instant at) {

        Action action() {
            return decision.action();
        }
    }

    /** Writes a decision down and tells where the proposal stands after it. */
    Signoff write(Proposal before, Deed deed) {
        var after =
                deed.action().signs() ? signed(before, deed) : before.signoff().after(deed.action());
        history.add(before.id(), (number, previous) -> entry(before, after, deed, number, previous));
        return after;
    }

    private Signoff signed(Proposal before, Deed deed) {
        var caller = callers.current();
        var signature = new Signature(
                deed.hand(),
                caller.subject(),
                caller.name(),
                caller.position(),
                Capacity.OWN_POST,
                deed.at(),
                Objects.requireNonNull(deed.seal()));
        var after = before.signoff().after(deed.action(), signature);
        proposals.sign(before.id(), after.revision(), signature);
        return after;
    }

    private Entry entry(Proposal before, Signoff after, Deed deed, int number, @Nullable String previous) {
        var caller = callers.current();
        var decided = deed.action() == Action.SUBMIT ? after : before.signoff();
        return new Entry(
                before.id(),
                number,
                decided.revision(),
                deed.action(),
                new Entry.Person(caller.subject(), caller.name(), caller.position()),
                deed.hand(),
                Capacity.OWN_POST,
                deed.at(),
                before.signoff().state(),
                after.state(),
                deed.decision().comment(),
                deed.seal(),
                previous);
    }
}
