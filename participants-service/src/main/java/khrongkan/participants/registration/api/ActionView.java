package khrongkan.participants.registration.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import khrongkan.kit.text.Texts;
import khrongkan.participants.registration.domain.Obstacle;
import khrongkan.participants.registration.domain.RegistrationAction;
import khrongkan.participants.registration.domain.Situation;
import khrongkan.participants.registration.domain.Standing;

/**
 * Whether the caller may decide something now.
 *
 * @param label what it is called, in the caller's language
 * @param why what stands in the way; absent where nothing does
 */
public record ActionView(
        RegistrationAction action,
        String label,
        boolean allowed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Why> why) {

    /** One thing that stands in the way. */
    public record Why(String code, String text) {

        static Why of(Obstacle obstacle, Locale language) {
            var detail = "problem." + obstacle.code() + ".detail";
            var key = Texts.has(detail, language) ? detail : "problem." + obstacle.code();
            return new Why(obstacle.code(), Texts.of(key, language, new HashMap<>(obstacle.values())));
        }
    }

    static List<ActionView> of(Standing standing, Situation situation, Locale language) {
        return Arrays.stream(RegistrationAction.values())
                .map(action -> of(action, standing.whyNot(action, situation), language))
                .toList();
    }

    private static ActionView of(RegistrationAction action, List<Obstacle> obstacles, Locale language) {
        var why = obstacles.stream().map(obstacle -> Why.of(obstacle, language)).toList();
        return new ActionView(action, Texts.of("registrationaction." + action, language), why.isEmpty(), why);
    }
}
