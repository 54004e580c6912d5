package khrongkan.budget.calculation.domain;

import java.util.Map;
import khrongkan.budget.rate.domain.TrainingClass;
import org.jspecify.annotations.Nullable;

/**
 * Who is registered for a seminar.
 *
 * @param derived the class most of the trainees are of; null where that is not known
 */
public record Heads(
        Map<AttendeeRole, Integer> byRole, @Nullable TrainingClass derived) {

    public Heads {
        byRole = Map.copyOf(byRole);
    }
}
