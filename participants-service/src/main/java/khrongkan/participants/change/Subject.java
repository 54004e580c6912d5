package khrongkan.participants.change;

/** What kind of record a change is about. */
public enum Subject {
    ORGANIZATION,
    DUPLICATE,
    PERSON,
    MEMBERSHIP,
    SEMINAR,
    REGISTRATION,
    FREEZE,
    CLUSTER,
    CLUSTER_MEMBER,
    CLUSTER_LINK,
    CHANGE_REQUEST,
    SESSION,
    CERTIFICATE
}
