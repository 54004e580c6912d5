package khrongkan.participants.registration.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import khrongkan.kit.text.Texts;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.domain.ClassCount;
import khrongkan.participants.registration.domain.GroupCount;
import khrongkan.participants.registration.domain.Headcount;

/**
 * How many take part, as callers see it.
 *
 * @param warnings what the office should look at, in the caller's language
 */
public record HeadcountView(
        int organizations,
        int people,
        int named,
        Map<AttendeeRole, Integer> byRole,
        List<GroupCount> byGroup,
        boolean matches,
        int waiting,
        ClassCount trainingClass,
        List<Warning> warnings) {

    /** One thing to look at. */
    public record Warning(String code, String text) {}

    static HeadcountView of(Headcount count, Locale language) {
        return new HeadcountView(
                count.organizations(),
                count.people(),
                count.named(),
                count.byRole(),
                count.byGroup(),
                count.matches(),
                count.waiting(),
                count.trainingClass(),
                warnings(count.trainingClass(), language));
    }

    private static List<Warning> warnings(ClassCount count, Locale language) {
        if (count.stated() == null || count.derived() == null || !count.differs()) {
            return List.of();
        }
        Map<String, ?> values = Map.of("stated", count.stated(), "derived", count.derived());
        return List.of(
                new Warning("training-class-differs", Texts.of("warning.training-class-differs", language, values)));
    }
}
