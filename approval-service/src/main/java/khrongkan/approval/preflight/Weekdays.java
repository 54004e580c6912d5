package khrongkan.approval.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import khrongkan.approval.preflight.Finding.Rule;
import khrongkan.thai.NotUnderstood;
import khrongkan.thai.ThaiDate;
import khrongkan.thai.WrongWeekday;
import org.jspecify.annotations.Nullable;

/** Whether every weekday that is written before a date is the one on which that date falls. */
final class Weekdays {

    /** A weekday and what follows it up to the year; whether it is a date at all {@link ThaiDate} tells. */
    private static final Pattern WRITTEN =
            Pattern.compile("วัน ?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์) ?ที่ ?"
                    + "[0-9๐-๙]{1,2} ?[ก-๎]{4,12} ?(?:พ ?\\. ?ศ ?\\. ?)?[0-9๐-๙]{4}");

    private Weekdays() {}

    static Stream<Finding> look(Case known) {
        var document = known.document();
        List<Finding> found = new ArrayList<>();
        look(known, "/title", document.title(), found);
        look(known, "/topic", document.topic(), found);
        look(known, "/rationale", document.rationale(), found);
        look(known, "/venue", document.venue(), found);
        look(known, "/evaluation", document.evaluation(), found);
        look(known, "/objectives/", document.objectives(), found);
        look(known, "/methods/", document.methods(), found);
        look(known, "/expectedResults/", document.expectedResults(), found);
        return found.stream();
    }

    private static void look(Case known, String pointer, List<String> texts, List<Finding> found) {
        for (int i = 0; i < texts.size(); i++) {
            look(known, pointer + i, texts.get(i), found);
        }
    }

    private static void look(Case known, String pointer, @Nullable String text, List<Finding> found) {
        Matcher dates = WRITTEN.matcher(text == null ? "" : text);
        while (dates.find()) {
            try {
                ThaiDate.parse(dates.group());
            } catch (WrongWeekday wrong) {
                found.add(Finding.warn(
                        "WEEKDAY_WRONG",
                        Rule.DATE,
                        Where.proposal(known.id(), pointer),
                        Map.of("written", dates.group(), "right", ThaiDate.withWeekday(wrong.date()))));
            } catch (NotUnderstood none) {
                found.add(Finding.warn(
                        "NO_SUCH_DATE",
                        Rule.DATE,
                        Where.proposal(known.id(), pointer),
                        Map.of("written", dates.group())));
            }
        }
    }
}
