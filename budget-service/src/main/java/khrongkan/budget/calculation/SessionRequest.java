package khrongkan.budget.calculation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import khrongkan.budget.calculation.domain.Agenda;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import org.jspecify.annotations.Nullable;

/** One session of the agenda as it was asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionRequest(
        @NotNull LocalDate date,
        @NotNull LocalTime from,
        @NotNull LocalTime to,
        @Size(max = 300) @Nullable String title) {

    /** The agenda of these sessions; none where none were sent. */
    public static @Nullable Agenda agenda(@Nullable List<SessionRequest> sessions) {
        if (sessions == null) {
            return null;
        }
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            if (!sessions.get(i).from().isBefore(sessions.get(i).to())) {
                violations.add(new Violation("/agenda/" + i + "/to", "ends-before-it-begins"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new Agenda(sessions.stream()
                .map(one -> new Agenda.Session(one.date(), one.from(), one.to(), one.title()))
                .toList());
    }

    /** The request that makes such an agenda. */
    public static @Nullable List<SessionRequest> of(@Nullable Agenda agenda) {
        return agenda == null
                ? null
                : agenda.sessions().stream()
                        .map(one -> new SessionRequest(one.date(), one.from(), one.to(), one.title()))
                        .toList();
    }
}
