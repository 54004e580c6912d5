package khrongkan.participants.session.domain;

import java.time.LocalTime;

/** Which half of a day: the two columns of a sign-in sheet. */
public enum Part {
    /** เช้า. */
    AM("09:00", "12:00"),
    /** บ่าย. */
    PM("13:00", "16:00");

    private final LocalTime startsAt;
    private final LocalTime endsAt;

    Part(String startsAt, String endsAt) {
        this.startsAt = LocalTime.parse(startsAt);
        this.endsAt = LocalTime.parse(endsAt);
    }

    /** When it begins unless the office says otherwise. */
    public LocalTime usualStart() {
        return startsAt;
    }

    /** When it ends unless the office says otherwise. */
    public LocalTime usualEnd() {
        return endsAt;
    }
}
