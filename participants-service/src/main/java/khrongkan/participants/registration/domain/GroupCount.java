package khrongkan.participants.registration.domain;

import java.util.List;
import khrongkan.participants.seminar.domain.Group;

/** How many heads of a group were expected, and how many stand on the list. */
public record GroupCount(String code, String name, int expected, int registered) {

    static GroupCount of(Group group, List<Head> heads) {
        var registered =
                heads.stream().filter(head -> group.code().equals(head.group())).count();
        return new GroupCount(group.code(), group.name(), group.expected(), Math.toIntExact(registered));
    }

    boolean matches() {
        return expected == registered;
    }
}
