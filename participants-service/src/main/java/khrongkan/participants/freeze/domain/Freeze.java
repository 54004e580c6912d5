package khrongkan.participants.freeze.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A seminar's list as it was when a revision of a proposal was submitted. It keeps the list and does not block it, so
 * that nothing is lost when its time is up.
 *
 * @param listRevision which state of the list is kept
 * @param expiresAt until when a pending freeze waits for its confirmation
 */
public record Freeze(
        UUID proposalId, int revision, UUID seminarId, int listRevision, FreezeState state, Instant expiresAt) {

    /** A fresh one. */
    public static Freeze pending(UUID proposalId, int revision, UUID seminarId, int listRevision, Instant expiresAt) {
        return new Freeze(proposalId, revision, seminarId, listRevision, FreezeState.PENDING, expiresAt);
    }

    /** The same freeze as it stands at this time. */
    public Freeze at(Instant now) {
        return state == FreezeState.PENDING && !now.isBefore(expiresAt) ? with(FreezeState.EXPIRED) : this;
    }

    /** Whether the list must stay as it was kept, whatever it looks like now. */
    public boolean isSettled() {
        return switch (state) {
            case CONFIRMED, COMMITTED -> true;
            case PENDING, EXPIRED, RELEASED -> false;
        };
    }

    /** After a confirmation; one that comes late freezes what was kept anew, one that comes again does nothing. */
    public Freeze confirmed() {
        return switch (state) {
            case PENDING, EXPIRED -> with(FreezeState.CONFIRMED);
            case CONFIRMED, COMMITTED, RELEASED -> this;
        };
    }

    /** After the approval; one that comes before its confirmation stands for both. */
    public Freeze committed() {
        return switch (state) {
            case PENDING, EXPIRED, CONFIRMED -> with(FreezeState.COMMITTED);
            case COMMITTED, RELEASED -> this;
        };
    }

    /** After a return, recall, rejection or cancellation. */
    public Freeze released() {
        return state == FreezeState.RELEASED ? this : with(FreezeState.RELEASED);
    }

    private Freeze with(FreezeState next) {
        return new Freeze(proposalId, revision, seminarId, listRevision, next, expiresAt);
    }
}
