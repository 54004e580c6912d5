package khrongkan.participants.privacy;

/** How much of a personal field somebody gets to see. */
public enum Sight {
    /** As it is; it is noted. */
    OPEN,
    /** That it is there, and enough to tell two apart. */
    MASKED,
    /** Not even that it is there. */
    ABSENT
}
