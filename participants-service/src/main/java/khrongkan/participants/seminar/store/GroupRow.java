package khrongkan.participants.seminar.store;

import jakarta.persistence.Embeddable;
import khrongkan.participants.seminar.domain.Group;

/** One group of a seminar and where it stands among them. */
@Embeddable
record GroupRow(String code, String name, int expected, int position) {

    static GroupRow of(Group group, int position) {
        return new GroupRow(group.code(), group.name(), group.expected(), position);
    }

    Group toDomain() {
        return new Group(code, name, expected);
    }
}
