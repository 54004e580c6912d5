package khrongkan.participants.cluster.domain;

/** What an organisation is in a cluster. */
public enum Part {
    /** แม่ข่าย. */
    LEAD,
    /** ลูกข่าย. */
    MEMBER,
    /** หน่วยงานสนับสนุน. */
    SUPPORT
}
