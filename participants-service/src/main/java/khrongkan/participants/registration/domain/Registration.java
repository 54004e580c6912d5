package khrongkan.participants.registration.domain;

import java.util.Map;
import java.util.UUID;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.name.domain.PersonName;
import khrongkan.participants.seminar.domain.Seminar;
import org.jspecify.annotations.Nullable;

/**
 * One place at a seminar, for one head.
 *
 * @param group the code of one of the seminar's groups
 * @param person who comes; not named yet where only the organisation is known
 */
public record Registration(
        UUID organizationId,
        AttendeeRole role,
        @Nullable String group,
        @Nullable PersonName person) {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final int LONGEST_GROUP = 30;

    /** Reads a registration as somebody typed it. */
    public static Registration read(RegistrationDraft draft, Seminar seminar, Faults faults) {
        return new Registration(
                faults.present("organizationId", draft.organizationId(), NOBODY),
                faults.present("role", draft.role(), AttendeeRole.TRAINEE),
                group(draft.group(), seminar, faults),
                draft.person() == null ? null : PersonName.read(draft.person(), faults.in("person")));
    }

    /** What tells two heads of one organisation and role apart; empty where nobody is named. */
    public String personKey() {
        return person == null ? "" : person.key();
    }

    /** This registration with what a row of a file says; what the row leaves blank stays. */
    public Registration updatedBy(Registration row) {
        return new Registration(
                organizationId, role, row.group == null ? group : row.group, row.person == null ? person : row.person);
    }

    private static @Nullable String group(@Nullable String typed, Seminar seminar, Faults faults) {
        var code = faults.text("group", typed, LONGEST_GROUP);
        if (code != null && seminar.group(code).isEmpty()) {
            faults.add("group", "unknown-group", Map.of("group", code));
        }
        return code;
    }
}
