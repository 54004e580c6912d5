package khrongkan.participants.duplicate.domain;

/** What became of a possible duplicate. */
public enum State {
    OPEN,
    DISMISSED,
    MERGED
}
