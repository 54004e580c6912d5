package khrongkan.participants.search.domain;

/** Why a name was found, the best reason first. */
public enum Reason {
    SAME_NAME,

    /** Titles or legal form apart. */
    SAME_WITHOUT_TITLE,

    BEGINNING,
    INSIDE,

    /** The letters are there, with other tone marks or signs. */
    OTHER_MARKS,

    SOUNDS_ALIKE
}
