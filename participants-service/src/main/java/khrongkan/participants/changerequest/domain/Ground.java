package khrongkan.participants.changerequest.domain;

/** On what ground a change is proposed. */
public enum Ground {
    /** An office or system knows better. */
    NOTICE,
    /** The person concerned asks for a correction of his or her data. */
    DATA_SUBJECT
}
