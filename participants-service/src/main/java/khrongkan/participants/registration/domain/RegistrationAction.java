package khrongkan.participants.registration.domain;

/** What is decided about a registration. Attendance is no decision: it follows from the scans. */
public enum RegistrationAction {
    ACCEPT,
    DECLINE,
    WITHDRAW,
    SUBSTITUTE,
    MARK_ABSENT;

    /** Whether somebody has to be named who comes instead. */
    public boolean needsPerson() {
        return switch (this) {
            case SUBSTITUTE -> true;
            case ACCEPT, DECLINE, WITHDRAW, MARK_ABSENT -> false;
        };
    }

    boolean possibleIn(RegistrationState state) {
        return switch (this) {
            case ACCEPT -> state == RegistrationState.INVITED || state.isOut();
            case DECLINE, WITHDRAW -> isComing(state) || state == RegistrationState.WAITING;
            case SUBSTITUTE, MARK_ABSENT -> isComing(state);
        };
    }

    private static boolean isComing(RegistrationState state) {
        return switch (state) {
            case INVITED, ACCEPTED, SUBSTITUTED -> true;
            case DECLINED, ATTENDED, ABSENT, WAITING, WITHDRAWN -> false;
        };
    }
}
