package khrongkan.budget.rate.domain;

/** Whose premises the event is held on. */
public enum VenueKind {
    /** สถานที่ราชการ. */
    GOVERNMENT,
    /** สถานที่เอกชน. */
    PRIVATE
}
