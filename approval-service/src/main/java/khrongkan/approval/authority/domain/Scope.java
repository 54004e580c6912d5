package khrongkan.approval.authority.domain;

import java.math.BigDecimal;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far a right reaches.
 *
 * @param subjects to which subjects it is limited; to none where empty
 * @param ceiling up to how many baht, that sum included; no limit where missing
 */
public record Scope(SortedSet<String> subjects, @Nullable BigDecimal ceiling) {

    /** Everything the post decides. */
    public static final Scope WHOLE = new Scope(new TreeSet<>(), null);

    /** These subjects, up to this sum. */
    public static Scope of(Set<String> subjects, @Nullable BigDecimal ceiling) {
        return new Scope(new TreeSet<>(subjects), ceiling);
    }

    boolean names(Matter matter) {
        return subjects.isEmpty() || (matter.subject() != null && subjects.contains(matter.subject()));
    }

    boolean reaches(Matter matter) {
        return ceiling == null || matter.amount() == null || matter.amount().compareTo(ceiling) <= 0;
    }

    /** Whether this is no more than the other: nobody passes on what he has not got. */
    public boolean within(Scope whole) {
        return subjectsWithin(whole) && ceilingWithin(whole);
    }

    private boolean subjectsWithin(Scope whole) {
        return whole.subjects.isEmpty() || (!subjects.isEmpty() && whole.subjects.containsAll(subjects));
    }

    private boolean ceilingWithin(Scope whole) {
        return whole.ceiling == null || (ceiling != null && ceiling.compareTo(whole.ceiling) <= 0);
    }
}
