package khrongkan.participants.attendance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import khrongkan.participants.attendance.Attendance.Roll;
import khrongkan.participants.attendance.Attendance.Row;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.session.StoredSession;
import khrongkan.participants.session.domain.Part;

/**
 * How many came, by session and at all.
 *
 * @param attended whoever came to at least one session, counted once
 */
public record AttendanceView(UUID seminarId, List<OfSession> sessions, Heads attended) {

    /** How many came to a session. */
    public record OfSession(UUID id, LocalDate date, Part part, int attended, Map<AttendeeRole, Integer> byRole) {}

    /** People, each counted once. */
    public record Heads(int people, Map<AttendeeRole, Integer> byRole) {}

    static AttendanceView of(Roll roll) {
        var sessions =
                roll.held().stream().map(session -> of(session, roll.rows())).toList();
        var everybody = heads(roll.rows(), row -> !row.visits().isEmpty());
        return new AttendanceView(roll.seminar().id(), sessions, everybody);
    }

    private static OfSession of(StoredSession session, List<Row> rows) {
        var heads = heads(rows, row -> row.visits().containsKey(session.id()));
        return new OfSession(
                session.id(), session.content().date(), session.content().part(), heads.people(), heads.byRole());
    }

    private static Heads heads(List<Row> rows, Predicate<Row> there) {
        Map<AttendeeRole, Integer> byRole = new EnumMap<>(AttendeeRole.class);
        rows.stream()
                .filter(there)
                .forEach(row -> byRole.merge(row.registration().content().role(), 1, Integer::sum));
        return new Heads(byRole.values().stream().mapToInt(Integer::intValue).sum(), byRole);
    }
}
