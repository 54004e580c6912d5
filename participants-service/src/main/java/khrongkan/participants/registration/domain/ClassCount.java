package khrongkan.participants.registration.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import khrongkan.participants.seminar.domain.TrainingClass;
import org.jspecify.annotations.Nullable;

/**
 * The training class that follows from a list: the one that more than half of its trainees belong to.
 *
 * @param derived null where no class has more than half
 * @param people the trainees of each class
 * @param unknown how many trainees are of no known class
 * @param stated what the office stated
 * @param differs whether the office stated another than the derived one
 */
public record ClassCount(
        @Nullable TrainingClass derived,
        Map<TrainingClass, Integer> people,
        int unknown,
        @Nullable TrainingClass stated,
        boolean differs) {

    /** Counts the trainees of a list. */
    public static ClassCount of(List<Head> heads, @Nullable TrainingClass stated) {
        var trainees = heads.stream()
                .filter(head -> head.role() == AttendeeRole.TRAINEE)
                .map(head -> Optional.ofNullable(head.trainingClass()))
                .toList();
        Map<TrainingClass, Integer> people = new EnumMap<>(TrainingClass.class);
        for (var one : TrainingClass.values()) {
            people.put(one, 0);
        }
        trainees.forEach(known -> known.ifPresent(one -> people.merge(one, 1, Integer::sum)));
        var derived = people.entrySet().stream()
                .filter(count -> count.getValue() * 2 > trainees.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        int known = people.values().stream().mapToInt(Integer::intValue).sum();
        boolean differs = derived != null && stated != null && !Objects.equals(derived, stated);
        return new ClassCount(derived, people, trainees.size() - known, stated, differs);
    }
}
