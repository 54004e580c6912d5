package khrongkan.approval.signoff.domain;

/** How far back a returned paper goes. */
public enum ReturnTo {
    /** To the author, for correction: the next submission is a new revision. */
    AUTHOR,
    /** To the station before, which decides again over the same revision; from the first station to the author. */
    STEP_BEFORE
}
