package khrongkan.approval.signoff;

import khrongkan.approval.feed.EventType;
import khrongkan.approval.signoff.domain.Action;

/** Which event a decision is to other systems. */
final class Notices {

    private Notices() {}

    static EventType of(Action action) {
        return switch (action) {
            case SUBMIT -> EventType.PROPOSAL_SUBMITTED;
            case REVIEW -> EventType.REVIEWED;
            case ENDORSE -> EventType.PROPOSAL_ENDORSED;
            case APPROVE -> EventType.PROPOSAL_APPROVED;
            case RETURN -> EventType.PROPOSAL_RETURNED;
            case REJECT -> EventType.PROPOSAL_REJECTED;
            case RECALL -> EventType.PROPOSAL_RECALLED;
            case CANCEL -> EventType.PROPOSAL_CANCELLED;
            case AMEND -> EventType.PROPOSAL_AMENDED;
            case POSTPONE -> EventType.PROPOSAL_POSTPONED;
            case CLOSE -> EventType.PROPOSAL_CLOSED;
            case NUMBER -> EventType.NUMBERED;
        };
    }
}
