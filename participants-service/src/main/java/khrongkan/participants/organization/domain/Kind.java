package khrongkan.participants.organization.domain;

/** What kind of organisation it is. */
public enum Kind {
    COMMUNITY_ENTERPRISE,
    COOPERATIVE,
    FARMER_GROUP,
    COMPANY,
    PARTNERSHIP,
    SOLE_PROPRIETOR,
    FACTORY,
    GOVERNMENT,
    EDUCATION,
    ASSOCIATION,
    OTHER
}
