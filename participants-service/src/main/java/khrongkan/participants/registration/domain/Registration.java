package khrongkan.participants.registration.domain;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.name.domain.PersonName;
import khrongkan.participants.seminar.domain.Answers;
import khrongkan.participants.seminar.domain.Seminar;
import khrongkan.participants.seminar.domain.TrainingClass;
import org.jspecify.annotations.Nullable;

/**
 * One place at a seminar, for one head.
 *
 * @param group the code of one of the seminar's groups
 * @param person who comes; not named yet where only the organisation is known
 * @param attendeeClass the training class of whoever comes, where it was said
 * @param answers what is answered to the seminar's own fields
 */
public record Registration(
        UUID organizationId,
        AttendeeRole role,
        @Nullable String group,
        @Nullable PersonName person,
        @Nullable TrainingClass attendeeClass,
        Map<String, Object> answers) {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final int LONGEST_GROUP = 30;

    public Registration {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /** A registration that says no more than who comes. */
    public Registration(UUID organizationId, AttendeeRole role, @Nullable String group, @Nullable PersonName person) {
        this(organizationId, role, group, person, null, Map.of());
    }

    /** Reads a registration as somebody typed it. */
    public static Registration read(RegistrationDraft draft, Seminar seminar, Faults faults) {
        return new Registration(
                faults.present("organizationId", draft.organizationId(), NOBODY),
                faults.present("role", draft.role(), AttendeeRole.TRAINEE),
                group(draft.group(), seminar, faults),
                draft.person() == null ? null : PersonName.read(draft.person(), faults.in("person")),
                draft.attendeeClass(),
                Answers.read(draft.fields(), seminar.terms(), faults.in("fields")));
    }

    /** What tells two heads of one organisation and role apart; empty where nobody is named. */
    public String personKey() {
        return person == null ? "" : person.key();
    }

    /** This registration with what a row of a file says; what the row leaves blank stays. */
    public Registration updatedBy(Registration row) {
        return new Registration(
                organizationId,
                role,
                row.group == null ? group : row.group,
                row.person == null ? person : row.person,
                row.attendeeClass == null ? attendeeClass : row.attendeeClass,
                row.answers.isEmpty() ? answers : row.answers);
    }

    /** This registration, with somebody else who comes. */
    public Registration by(PersonName other) {
        return new Registration(organizationId, role, group, other, attendeeClass, answers);
    }

    /** What of this registration may stand in the book of changes and in a sealed list. */
    public Registration impersonal(Seminar seminar) {
        return new Registration(
                organizationId, role, group, person, attendeeClass, Answers.impersonal(answers, seminar.terms()));
    }

    private static @Nullable String group(@Nullable String typed, Seminar seminar, Faults faults) {
        var code = faults.text("group", typed, LONGEST_GROUP);
        if (code != null && seminar.group(code).isEmpty()) {
            faults.add("group", "unknown-group", Map.of("group", code));
        }
        return code;
    }
}
