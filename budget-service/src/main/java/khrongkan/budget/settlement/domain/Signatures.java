package khrongkan.budget.settlement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khrongkan.budget.calculation.domain.AttendeeRole;
import khrongkan.budget.expenditure.domain.ApprovedLine;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in.
 *
 * @param people how many people in all, each counted once
 */
public record Signatures(int people, List<Session> sessions) {

    public Signatures {
        sessions = List.copyOf(sessions);
    }

    /**
     * For how many meals of a line somebody signed; empty where the line is for no meals. A meal is for a head and day, a
     * snack for each part of a day that somebody signed for.
     */
    public Optional<Integer> meals(ApprovedLine line) {
        return switch (line.category()) {
            case MEAL ->
                Optional.of(days(line.role())
                        * line.mealsPerDay().max(BigDecimal.ONE).intValue());
            case SNACK ->
                Optional.of(sessions.stream()
                        .mapToInt(session -> session.of(line.role()))
                        .sum());
            default -> Optional.empty();
        };
    }

    /** On each day, the part for which most people signed counts. */
    private int days(@Nullable AttendeeRole role) {
        Map<LocalDate, Integer> most = new HashMap<>();
        sessions.forEach(session -> most.merge(session.date(), session.of(role), Math::max));
        return most.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One part of a day. */
    public record Session(LocalDate date, int attended, Map<AttendeeRole, Integer> byRole) {

        public Session {
            byRole = Map.copyOf(byRole);
        }

        int of(@Nullable AttendeeRole role) {
            return role == null ? attended : byRole.getOrDefault(role, 0);
        }
    }
}
