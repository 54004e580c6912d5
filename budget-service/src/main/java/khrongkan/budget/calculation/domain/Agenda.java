package khrongkan.budget.calculation.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When the sessions of an event take place. */
public record Agenda(List<Session> sessions) {

    public Agenda {
        sessions = List.copyOf(sessions);
    }

    /** One session. */
    public record Session(
            LocalDate date,
            LocalTime from,
            LocalTime to,
            @Nullable String title) {}

    /** How many days have a session. */
    int days() {
        return byDay().size();
    }

    /** How many days span lunch. */
    int daysWithLunch(CountingRules rules) {
        return (int) byDay().values().stream()
                .filter(day -> day.stream().anyMatch(one -> one.from().isBefore(rules.lunchFrom())))
                .filter(day -> day.stream().anyMatch(one -> !one.to().isBefore(rules.lunchTo())))
                .count();
    }

    /** How many mornings and afternoons have a session. */
    int halfDays() {
        return byDay().values().stream().mapToInt(Agenda::halves).sum();
    }

    private static int halves(Collection<Session> day) {
        boolean morning = day.stream().anyMatch(one -> one.from().isBefore(LocalTime.NOON));
        boolean afternoon = day.stream().anyMatch(one -> one.to().isAfter(LocalTime.NOON));
        return (morning ? 1 : 0) + (afternoon ? 1 : 0);
    }

    private Map<LocalDate, List<Session>> byDay() {
        return sessions.stream().collect(Collectors.groupingBy(Session::date));
    }
}
