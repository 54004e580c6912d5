package khrongkan.participants.attendance.domain;

/** Which way somebody went. */
public enum Direction {
    IN,
    OUT
}
