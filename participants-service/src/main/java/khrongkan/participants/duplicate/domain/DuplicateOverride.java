package khrongkan.participants.duplicate.domain;

import khrongkan.participants.check.domain.Faults;
import org.jspecify.annotations.Nullable;

/** Why a record is entered although it looks like another one. */
public record DuplicateOverride(@Nullable String reason) {

    private static final int LONGEST_REASON = 500;

    /** Reads a reason as somebody typed it, or none. */
    public static @Nullable String reason(@Nullable DuplicateOverride typed, Faults faults) {
        return typed == null ? null : faults.in("duplicateOverride").required("reason", typed.reason, LONGEST_REASON);
    }
}
