package khrongkan.participants.changerequest.domain;

/** What kind of record a change is proposed of. */
public enum Target {
    ORGANIZATION,
    PERSON
}
