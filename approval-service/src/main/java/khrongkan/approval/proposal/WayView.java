package khrongkan.approval.proposal;

import java.math.BigDecimal;
import java.util.List;
import khrongkan.approval.authority.domain.Post;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.Signoff;
import khrongkan.approval.signoff.domain.Step;
import org.jspecify.annotations.Nullable;

/**
 * The way of the submitted revision.
 *
 * @param version of the office's route; 0 where it had none
 * @param amount by which it was chosen
 * @param subject by which it was chosen
 */
public record WayView(
        int version, @Nullable BigDecimal amount, @Nullable String subject, List<Station> stations) {

    /**
     * One station after the author.
     *
     * @param post none where whoever has the role decides
     * @param passedOver posts that may decide about less, or about something else
     */
    public record Station(Hand hand, @Nullable Post post, List<Step.PassedOver> passedOver, Progress progress) {}

    /** How far the paper is with a station. */
    public enum Progress {
        PASSED,
        AWAITED,
        AHEAD
    }

    static @Nullable WayView of(Signoff signoff) {
        if (signoff.state().writable() || signoff.lastSubmitted() < signoff.revision()) {
            return null;
        }
        var way = signoff.way();
        return new WayView(
                way.version(),
                way.matter().amount(),
                way.matter().subject(),
                way.steps().stream().map(step -> station(step, signoff)).toList());
    }

    private static Station station(Step step, Signoff signoff) {
        return new Station(step.hand(), step.post(), step.passedOver(), progress(step, signoff));
    }

    private static Progress progress(Step step, Signoff signoff) {
        if (signoff.signatures().stream().anyMatch(signature -> signature.hand() == step.hand())) {
            return Progress.PASSED;
        }
        return signoff.turn().filter(step::equals).isPresent() ? Progress.AWAITED : Progress.AHEAD;
    }
}
