package khrongkan.participants.attendance.domain;

/** Whether somebody is at a session, by what was scanned before. */
public enum Presence {
    NEVER_THERE,
    INSIDE,
    OUTSIDE
}
