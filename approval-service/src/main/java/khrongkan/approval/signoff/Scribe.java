package khrongkan.approval.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.history.History;
import khrongkan.approval.history.domain.Entry;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.proposal.Proposals;
import khrongkan.approval.signoff.domain.Action;
import khrongkan.approval.signoff.domain.Part;
import khrongkan.approval.signoff.domain.Signature;
import khrongkan.approval.signoff.domain.Signature.Warrant;
import khrongkan.approval.signoff.domain.Signoff;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.caller.Callers;
import khrongkan.thai.ThaiDate;
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

    /** What is written down: the decision, as what it was taken, over which seal, when. */
    record Deed(Decide decision, Part part, @Nullable String seal, Instant at) {

        Action action() {
            return decision.action();
        }

        Capacity capacity() {
            return part.authority().map(Authority::capacity).orElse(Capacity.OWN_POST);
        }

        @Nullable
        Warrant warrant() {
            return part.authority().map(Warrant::of).orElse(null);
        }

        /** Whoever holds the post signs as its holder; everybody else under his own position. */
        @Nullable
        String position(Caller caller) {
            return part.authority().map(known -> position(known, caller)).orElse(caller.position());
        }

        private static @Nullable String position(Authority known, Caller caller) {
            if (known.capacity() == Capacity.OWN_POST) {
                return known.post().title();
            }
            var own = caller.position();
            return own == null ? known.holder().position() : own;
        }

        /** The comment; the registry's number stands in the history as it is cited. */
        @Nullable
        String comment() {
            if (action() != Action.NUMBER) {
                return decision.comment();
            }
            var given = decision.numbering();
            var cited = given.number() + " ลงวันที่ " + ThaiDate.format(given.date());
            return decision.comment() == null ? cited : cited + "\n" + decision.comment();
        }
    }

    /** Writes a decision down and tells where the proposal stands after it. */
    Signoff write(Proposal before, Deed deed) {
        var after = after(before, deed);
        history.add(before.id(), (number, previous) -> entry(before, after, deed, number, previous));
        return after;
    }

    private Signoff after(Proposal before, Deed deed) {
        if (deed.action().signs()) {
            return signed(before, deed);
        }
        return deed.action() == Action.RETURN
                ? returned(before, deed)
                : before.signoff().after(deed.action());
    }

    private Signoff signed(Proposal before, Deed deed) {
        var caller = callers.current();
        var signature = new Signature(
                deed.part().hand(),
                caller.subject(),
                caller.name(),
                deed.position(caller),
                deed.capacity(),
                deed.warrant(),
                deed.at(),
                Objects.requireNonNull(deed.seal()));
        var after = before.signoff().after(deed.action(), signature);
        proposals.sign(before.id(), after.revision(), signature);
        return after;
    }

    private Signoff returned(Proposal before, Deed deed) {
        var after = before.signoff().returned(deed.decision().target());
        if (after.state().running()) {
            proposals.carry(before.id(), after.revision(), after.signatures());
        }
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
                new Entry.Person(caller.subject(), caller.name(), deed.position(caller)),
                deed.part().hand(),
                deed.capacity(),
                deed.warrant(),
                deed.at(),
                before.signoff().state(),
                after.state(),
                deed.comment(),
                deed.seal(),
                previous);
    }
}
