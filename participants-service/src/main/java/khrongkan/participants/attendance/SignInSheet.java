package khrongkan.participants.attendance;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import khrongkan.kit.text.Texts;
import khrongkan.participants.attendance.Attendance.Roll;
import khrongkan.participants.attendance.Attendance.Row;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.session.StoredSession;
import khrongkan.participants.session.domain.Part;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the sign-in sheet of one day, ready to be printed (ใบลงทะเบียน).
 *
 * @param blankRows how many empty lines follow, for whoever comes unannounced
 */
public record SignInSheet(
        UUID seminarId,
        String title,
        String venue,
        LocalDate date,
        List<Column> columns,
        List<Section> groups,
        int blankRows) {

    /** A column for signatures. */
    public record Column(
            UUID sessionId,
            Part part,
            @JsonFormat(pattern = "HH:mm") LocalTime startsAt,
            @JsonFormat(pattern = "HH:mm") LocalTime endsAt) {}

    /** The lines of one group; without a code those who stand in none. */
    public record Section(@Nullable String code, @Nullable String name, List<Line> rows) {}

    /**
     * One line.
     *
     * @param number runs through all groups
     * @param insteadOf who was named first, for the remarks
     * @param checkedIn the sessions of this day at which he was scanned, and when
     */
    public record Line(
            int number,
            UUID registrationId,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String name,

            String organization,
            AttendeeRole role,
            String roleLabel,
            boolean walkIn,
            @Nullable String insteadOf,
            List<CheckedIn> checkedIn) {}

    /** When somebody was scanned at a session. */
    public record CheckedIn(Part part, @Nullable Instant at) {}

    static SignInSheet of(Roll roll, LocalDate date, int blankRows, Disclosure disclosure, Locale language) {
        var plan = roll.seminar().content();
        var today = roll.held().stream()
                .filter(session -> session.content().date().equals(date))
                .toList();
        var columns = today.stream().map(SignInSheet::column).toList();
        var lines = new Lines(today, disclosure, language);
        List<Section> sections = new ArrayList<>();
        plan.groups()
                .forEach(group ->
                        sections.add(new Section(group.code(), group.name(), lines.of(roll.rows(), group.code()))));
        var others = lines.of(roll.rows(), null);
        if (!others.isEmpty()) {
            sections.add(new Section(null, null, others));
        }
        return new SignInSheet(
                roll.seminar().id(), plan.title(), plan.venue().name(), date, columns, sections, blankRows);
    }

    private static Column column(StoredSession session) {
        var content = session.content();
        return new Column(session.id(), content.part(), content.startsAt(), content.endsAt());
    }

    /** Numbers the lines as they come. */
    private static final class Lines {

        private final List<StoredSession> today;
        private final Disclosure disclosure;
        private final Locale language;
        private final Comparator<Row> order;
        private int number;

        Lines(List<StoredSession> today, Disclosure disclosure, Locale language) {
            this.today = today;
            this.disclosure = disclosure;
            this.language = language;
            var thai = Collator.getInstance(Locale.forLanguageTag("th"));
            order = Comparator.comparing((Row row) -> row.registration().organizationName(), thai::compare)
                    .thenComparing(row -> row.registration().standing().arrival());
        }

        List<Line> of(List<Row> rows, @Nullable String group) {
            return rows.stream()
                    .filter(row -> Objects.equals(row.registration().content().group(), group))
                    .sorted(order)
                    .map(this::line)
                    .toList();
        }

        private Line line(Row row) {
            var stored = row.registration();
            var content = stored.content();
            var standing = stored.standing();
            var person = disclosure.name(stored.id(), content.person());
            return new Line(
                    ++number,
                    stored.id(),
                    person == null ? null : person.inFull(),
                    stored.organizationName(),
                    content.role(),
                    Texts.of("attendeerole." + content.role(), language),
                    standing.walkIn(),
                    disclosure.name(stored.id(), standing.insteadOf()),
                    checkedIn(row));
        }

        private List<CheckedIn> checkedIn(Row row) {
            List<CheckedIn> found = new ArrayList<>();
            for (var session : today) {
                var visit = row.visits().get(session.id());
                if (visit != null) {
                    found.add(new CheckedIn(session.content().part(), visit.firstIn()));
                }
            }
            return found;
        }
    }
}
