package khrongkan.approval.webhook.domain;

import org.jspecify.annotations.Nullable;

/**
 * What became of one attempt.
 *
 * @param status of the answer; none where there was none
 * @param failure why it does not count as told; none where it does
 */
public record Outcome(@Nullable Integer status, @Nullable String failure, long durationMs) {

    private static final int GONE = 410;

    /** An answer with this status. */
    public static Outcome answered(int status, long durationMs) {
        return new Outcome(status, failure(status), durationMs);
    }

    /** No answer. */
    public static Outcome failed(String failure, long durationMs) {
        return new Outcome(null, failure, durationMs);
    }

    private static @Nullable String failure(int status) {
        if (status >= 200 && status < 300) {
            return null;
        }
        if (status >= 300 && status < 400) {
            return "redirect"; // followed, it would lead past all checks of the address
        }
        return status == GONE ? "gone" : "status";
    }

    /** Whether it was told. */
    public boolean told() {
        return failure == null;
    }

    /** Whether the endpoint wants to hear nothing more. */
    public boolean gone() {
        return status != null && status == GONE;
    }
}
