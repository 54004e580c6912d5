package khrongkan.approval.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import khrongkan.approval.signoff.domain.Action;
import khrongkan.approval.signoff.domain.Actor;
import khrongkan.approval.signoff.domain.Reason;
import khrongkan.approval.signoff.domain.Signoff;
import khrongkan.kit.text.Texts;

/**
 * Whether the caller may do something now.
 *
 * @param label what it is called, in the caller's language
 * @param why what stands in the way; absent where nothing does
 */
public record ActionView(
        Action action,
        String label,
        boolean allowed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Why> why) {

    /** One thing that stands in the way. */
    public record Why(String code, String text) {

        static Why of(Reason reason, Locale language) {
            return new Why(reason.code(), Sentences.of(reason.code(), reason.values(), language));
        }
    }

    static List<ActionView> of(Signoff signoff, Actor actor, Locale language) {
        return Arrays.stream(Action.values())
                .map(action -> of(action, signoff.whyNot(action, actor), language))
                .toList();
    }

    private static ActionView of(Action action, List<Reason> reasons, Locale language) {
        var why = reasons.stream().map(reason -> Why.of(reason, language)).toList();
        return new ActionView(action, Texts.of("action." + action, language), why.isEmpty(), why);
    }
}
