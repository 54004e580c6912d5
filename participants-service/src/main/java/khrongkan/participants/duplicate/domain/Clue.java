package khrongkan.participants.duplicate.domain;

/** What makes two records look like one, or like two. */
public enum Clue {
    SAME_NAME,
    SAME_WITHOUT_TITLE,
    SOUNDS_ALIKE,
    SIMILAR_NAME,
    SAME_PHONE,
    SAME_PLACE,
    OTHER_PLACE
}
