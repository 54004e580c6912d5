package khrongkan.approval.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import khrongkan.approval.outbox.Operation;
import khrongkan.approval.outbox.Outbox;
import khrongkan.approval.signoff.domain.Action;
import khrongkan.approval.signoff.domain.Hold;
import khrongkan.approval.signoff.domain.Signoff;
import khrongkan.approval.signoff.domain.State;

/** What the other services have to be told of a decision. */
@ApplicationScoped
class Word {

    private final Outbox outbox;

    Word(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Leaves word in the transaction of the decision. */
    void pass(Action action, Signoff before, Signoff after, UUID proposal) {
        switch (action) {
            case SUBMIT -> outbox.tell(Operation.CONFIRM, proposal, after.revision());
            case APPROVE -> outbox.tell(Operation.COMMIT, proposal, after.revision());
            case RECALL -> outbox.tell(Operation.RELEASE, proposal, before.revision());
            case RETURN -> returned(before, after, proposal);
            case REJECT -> reject(before, proposal);
            case CANCEL -> releaseAll(before, proposal);
            case AMEND -> outbox.tell(Operation.REOPEN, proposal, before.revision());
            case REVIEW, ENDORSE, POSTPONE, CLOSE, NUMBER -> {
                // nothing changes for those who hold something
            }
        }
    }

    /** A step back keeps the revision and all that is held for it. */
    private void returned(Signoff before, Signoff after, UUID proposal) {
        if (after.state() == State.RETURNED) {
            outbox.tell(Operation.RELEASE, proposal, before.revision());
        }
    }

    /** What was held for the rejected revision, and what was reopened to write it. */
    private void reject(Signoff before, UUID proposal) {
        var approved = before.approvedRevision();
        outbox.tell(Operation.RELEASE, proposal, before.revision());
        if (approved != null) {
            outbox.tell(Operation.CLOSE, proposal, approved);
        }
    }

    /** Leaves the last word once more. */
    void again(UUID proposal) {
        outbox.repeatLast(proposal);
    }

    /** The revision under decision and the one in force, as far as there are such. */
    private void releaseAll(Signoff before, UUID proposal) {
        var approved = before.approvedRevision();
        if (before.hold() != Hold.NONE) {
            outbox.tell(Operation.RELEASE, proposal, before.revision());
        }
        if (approved != null && (before.hold() == Hold.NONE || approved != before.revision())) {
            outbox.tell(Operation.RELEASE, proposal, approved);
        }
    }
}
