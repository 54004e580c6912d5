package khrongkan.participants.registration.domain;

/** As what somebody takes part. */
public enum AttendeeRole {
    /** ประธาน. */
    CHAIR,
    /** แขกผู้มีเกียรติ. */
    GUEST,
    /** เจ้าหน้าที่. */
    STAFF,
    /** วิทยากร. */
    SPEAKER,
    /** ผู้เข้ารับการฝึกอบรม. */
    TRAINEE,
    /** ผู้สังเกตการณ์. */
    OBSERVER
}
