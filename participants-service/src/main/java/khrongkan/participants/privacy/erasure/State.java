package khrongkan.participants.privacy.erasure;

import java.util.List;

/** Where a request stands. */
public enum State {
    OPEN,
    /** Nothing is left that tells who the person is. */
    DONE,
    /** What must stay has stayed. */
    PARTLY,
    REFUSED;

    static State after(List<Outcome> outcome) {
        return outcome.stream().allMatch(part -> part.kept() == 0) ? DONE : PARTLY;
    }
}
