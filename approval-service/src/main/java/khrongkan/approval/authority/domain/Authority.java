package khrongkan.approval.authority.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's right to decide for a post.
 *
 * @param order the number of the order that gives it, as it is cited
 */
public record Authority(
        UUID id,
        Post post,
        Capacity capacity,
        Holder holder,
        @Nullable String order,
        Scope scope,
        Term term) {

    /** What keeps it from serving for this matter on this day; empty where it serves. */
    public Optional<Bar> bar(Matter matter, LocalDate day) {
        if (term.revoked()) {
            return Optional.of(Bar.REVOKED);
        }
        if (term.hasEnded(day)) {
            return Optional.of(Bar.ENDED);
        }
        if (!term.hasBegun(day)) {
            return Optional.of(Bar.NOT_BEGUN);
        }
        if (!scope.names(matter)) {
            return Optional.of(Bar.OTHER_SUBJECT);
        }
        return scope.reaches(matter) ? Optional.empty() : Optional.of(Bar.OVER_CEILING);
    }

    /** Whether it reaches this matter, on a day on which it is in force. */
    public boolean covers(Matter matter) {
        return scope.names(matter) && scope.reaches(matter);
    }

    /** Whether it serves for anything at all on this day. */
    public boolean inForce(LocalDate day) {
        return !term.revoked() && term.hasBegun(day) && !term.hasEnded(day);
    }

    /** Whether both cannot stand in the register: one post has one holder, and one who acts for him, at a time. */
    public boolean clashesWith(Authority other) {
        return post.id().equals(other.post.id())
                && term.overlaps(other.term)
                && (capacity.excludes(other.capacity) || isTheSameAs(other));
    }

    private boolean isTheSameAs(Authority other) {
        return capacity == other.capacity
                && holder.subject().equals(other.holder.subject())
                && scope.subjects().equals(other.scope.subjects());
    }
}
