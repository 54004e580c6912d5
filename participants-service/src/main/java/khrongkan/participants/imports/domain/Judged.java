package khrongkan.participants.imports.domain;

import java.util.List;
import java.util.UUID;
import khrongkan.kit.refusal.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A row and what becomes of it.
 *
 * @param id the record that it matches; none where one is made or the row is refused
 * @param before what is known of that record
 * @param after what will be known; meaningless where the row is refused
 * @param faults why it is refused, by column
 */
public record Judged<T>(
        int line,
        Verdict verdict,
        @Nullable UUID id,
        @Nullable T before,
        T after,
        List<Violation> faults) {

    public Judged {
        faults = List.copyOf(faults);
    }

    static <T> Judged<T> create(int line, T after) {
        return new Judged<>(line, Verdict.CREATE, null, null, after, List.of());
    }

    static <T> Judged<T> change(int line, UUID id, T before, T after) {
        var verdict = before.equals(after) ? Verdict.UNCHANGED : Verdict.UPDATE;
        return new Judged<>(line, verdict, id, before, after, List.of());
    }

    static <T> Judged<T> refused(int line, T after, List<Violation> faults) {
        return new Judged<>(line, Verdict.REFUSED, null, null, after, faults);
    }
}
