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
import khrongkan.thai.ThaiDate;
import org.jspecify.annotations.Nullable;

/** Writes down who decided: the name under the revision, and the entry in the history. */
@ApplicationScoped
class Scribe {

    private final Proposals proposals;
    private final History history;

    Scribe(Proposals proposals, History history) {
        this.proposals = proposals;
        this.history = history;
    }

    /** What is written down: the decision, whose it is, over which seal, which code it gave, when. */
    record Deed(
            Decide decision,
            Signer signer,
            @Nullable String seal,
            @Nullable String code,
            Instant at) {

        Action action() {
            return decision.action();
        }

        Part part() {
            return signer.part();
        }

        Capacity capacity() {
            return part().authority().map(Authority::capacity).orElse(Capacity.OWN_POST);
        }

        @Nullable
        Warrant warrant() {
            return part().authority().map(Warrant::of).orElse(null);
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
        var person = deed.signer().person();
        var signature = new Signature(
                deed.part().hand(),
                person.subject(),
                person.name(),
                person.position(),
                deed.capacity(),
                deed.warrant(),
                deed.at(),
                Objects.requireNonNull(deed.seal()),
                deed.signer().paper());
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
        var decided = deed.action() == Action.SUBMIT ? after : before.signoff();
        return new Entry(
                before.id(),
                number,
                decided.revision(),
                deed.action(),
                deed.signer().person(),
                deed.part().hand(),
                deed.capacity(),
                deed.warrant(),
                deed.at(),
                before.signoff().state(),
                after.state(),
                deed.comment(),
                deed.seal(),
                deed.code(),
                deed.signer().paper(),
                previous);
    }
}
