package khrongkan.approval.outbox;

import java.util.Locale;

/** What became of the revision for which something is held. */
public enum Operation {
    CONFIRM,
    COMMIT,
    RELEASE,
    REOPEN,
    /** A dropped amendment: what was reopened for it is closed again. */
    CLOSE;

    /** How the services call it; to commit what is committed already closes it. */
    String path() {
        return (this == CLOSE ? COMMIT : this).name().toLowerCase(Locale.ROOT);
    }

    /** Whether what is held is still needed after it. */
    boolean keeps() {
        return switch (this) {
            case CONFIRM, COMMIT -> true;
            case RELEASE, REOPEN, CLOSE -> false;
        };
    }

    /** Whether this service has to be told: only a budget is closed to changes, reopened for them and closed again. */
    boolean concerns(Target target) {
        return switch (this) {
            case CONFIRM, COMMIT, RELEASE -> true;
            case REOPEN, CLOSE -> target == Target.BUDGET;
        };
    }
}
