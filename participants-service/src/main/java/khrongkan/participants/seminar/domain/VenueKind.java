package khrongkan.participants.seminar.domain;

/** Whose premises a venue is; the ceilings of many costs depend on it. */
public enum VenueKind {
    /** สถานที่ราชการ. */
    GOVERNMENT,
    /** สถานที่เอกชน. */
    PRIVATE
}
