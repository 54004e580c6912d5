package khrongkan.participants.registration.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import khrongkan.participants.seminar.domain.Group;
import khrongkan.participants.seminar.domain.TrainingClass;
import org.jspecify.annotations.Nullable;

/**
 * How many take part. Organisations and heads are counted apart: one organisation may send several people, and a place
 * is a head before anybody is named for it.
 *
 * @param organizations how many organisations stand on the list
 * @param people how many heads, that is places
 * @param named how many of the heads have a name
 * @param byRole the heads of each role that occurs
 * @param byGroup the heads of each group of the seminar
 * @param waiting how many more stand on the waiting list; they count nowhere else
 * @param trainingClass the class that follows from the trainees
 * @param matches whether every group has as many heads as expected and no trainee stands outside the groups
 */
public record Headcount(
        int organizations,
        int people,
        int named,
        Map<AttendeeRole, Integer> byRole,
        List<GroupCount> byGroup,
        boolean matches,
        int waiting,
        ClassCount trainingClass) {

    /** Counts the heads of a list that nobody waits for. */
    public static Headcount of(List<Head> heads, List<Group> groups) {
        return of(heads, groups, null, 0);
    }

    /** Counts the heads of a list. */
    public static Headcount of(List<Head> heads, List<Group> groups, @Nullable TrainingClass stated, int waiting) {
        var organizations = heads.stream().map(Head::organizationId).distinct().count();
        var named = heads.stream().filter(Head::named).count();
        Map<AttendeeRole, Integer> byRole = new EnumMap<>(AttendeeRole.class);
        heads.forEach(head -> byRole.merge(head.role(), 1, Integer::sum));
        var byGroup = groups.stream().map(group -> GroupCount.of(group, heads)).toList();
        return new Headcount(
                Math.toIntExact(organizations),
                heads.size(),
                Math.toIntExact(named),
                byRole,
                byGroup,
                byGroup.stream().allMatch(GroupCount::matches) && (groups.isEmpty() || allTraineesGrouped(heads)),
                waiting,
                ClassCount.of(heads, stated));
    }

    private static boolean allTraineesGrouped(List<Head> heads) {
        return heads.stream().noneMatch(head -> head.role() == AttendeeRole.TRAINEE && head.group() == null);
    }
}
