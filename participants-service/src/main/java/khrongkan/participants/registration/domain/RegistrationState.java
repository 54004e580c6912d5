package khrongkan.participants.registration.domain;

/** Where a registration stands. A new constant does not compile until every switch here knows it. */
public enum RegistrationState {
    /** เชิญ: a place is kept until the reply. */
    INVITED,
    /** ตอบรับ. */
    ACCEPTED,
    /** ไม่เข้าร่วม. */
    DECLINED,
    /** ส่งผู้แทน: somebody else comes on the same place. */
    SUBSTITUTED,
    /** เข้าร่วม. */
    ATTENDED,
    /** ไม่มา. */
    ABSENT,
    /** รอที่ว่าง: on the waiting list. */
    WAITING,
    /** ถอนตัว. */
    WITHDRAWN;

    /** Whether it holds a place, so that it stands on the list that is counted and sealed. */
    public boolean holdsPlace() {
        return switch (this) {
            case INVITED, ACCEPTED, SUBSTITUTED, ATTENDED, ABSENT -> true;
            case DECLINED, WAITING, WITHDRAWN -> false;
        };
    }

    /** Whether whoever it stands for may register anew. */
    public boolean isOut() {
        return switch (this) {
            case DECLINED, WITHDRAWN -> true;
            case INVITED, ACCEPTED, SUBSTITUTED, ATTENDED, ABSENT, WAITING -> false;
        };
    }
}
