package khrongkan.participants.changerequest.domain;

/** Where a proposed change stands. */
public enum State {
    OPEN,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
}
