package khrongkan.participants.registration.domain;

import org.jspecify.annotations.Nullable;

/** How somebody comes onto a list. */
public enum Entry {
    /** He said that he comes. */
    REGISTERED,
    /** He is asked to come, and a place is kept for his reply. */
    INVITED,
    /** He came on the day without having been announced. */
    WALK_IN;

    /** The usual way where none is said. */
    public static Entry of(@Nullable Entry given) {
        return given == null ? REGISTERED : given;
    }
}
