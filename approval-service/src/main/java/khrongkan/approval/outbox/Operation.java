package khrongkan.approval.outbox;

import java.util.Locale;

/** What became of the revision for which something is held. */
public enum Operation {
    CONFIRM,
    COMMIT,
    RELEASE,
    REOPEN;

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether what is held is still needed after it. */
    boolean keeps() {
        return switch (this) {
            case CONFIRM, COMMIT -> true;
            case RELEASE, REOPEN -> false;
        };
    }

    /** Whether this service has to be told: only a budget is closed to changes and has to be reopened for them. */
    boolean concerns(Target target) {
        return switch (this) {
            case CONFIRM, COMMIT, RELEASE -> true;
            case REOPEN -> target == Target.BUDGET;
        };
    }
}
