package khrongkan.participants.seminar.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.registration.domain.AttendeeRole;
import org.jspecify.annotations.Nullable;

/**
 * On which terms one takes part in a seminar.
 *
 * @param countedRoles the roles whose heads take the places; trainees unless it says otherwise
 * @param trainingClass the class the office states; the list may say another
 * @param fields what is asked of a registration beyond the name
 * @param certificateThreshold how many per cent of the sessions one must attend for a certificate
 */
public record Terms(
        Set<AttendeeRole> countedRoles,
        @Nullable TrainingClass trainingClass,
        List<CustomField> fields,
        int certificateThreshold) {

    /** What holds where nobody says otherwise. */
    public static final Terms USUAL = new Terms(Set.of(AttendeeRole.TRAINEE), null, List.of(), 80);

    private static final int MOST_FIELDS = 50;

    public Terms {
        countedRoles = Collections.unmodifiableSet(new TreeSet<>(countedRoles));
        fields = List.copyOf(fields);
    }

    static Terms read(SeminarDraft draft, Faults faults) {
        return new Terms(
                roles(draft.countedRoles(), faults),
                draft.trainingClass(),
                fields(draft.fields(), faults.in("fields")),
                threshold(draft.certificateThreshold(), faults));
    }

    /** The field of this code. */
    public @Nullable CustomField field(@Nullable String code) {
        return fields.stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static Set<AttendeeRole> roles(@Nullable List<@Nullable AttendeeRole> given, Faults faults) {
        if (given == null) {
            return USUAL.countedRoles;
        }
        Set<AttendeeRole> roles = EnumSet.noneOf(AttendeeRole.class);
        for (int i = 0; i < given.size(); i++) {
            roles.add(faults.in("countedRoles").present(String.valueOf(i), given.get(i), AttendeeRole.TRAINEE));
        }
        return roles;
    }

    private static List<CustomField> fields(@Nullable List<CustomField.@Nullable Draft> drafts, Faults faults) {
        List<CustomField> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; drafts != null && i < drafts.size(); i++) {
            var draft = faults.present(String.valueOf(i), drafts.get(i), CustomField.Draft.EMPTY);
            var field = CustomField.read(draft, read, faults.in(i));
            if (!seen.add(field.code())) {
                faults.in(i).add("code", "field-twice", Map.of("field", field.code()));
            }
            read.add(field);
        }
        if (read.size() > MOST_FIELDS) {
            faults.add("", "size", Map.of("min", 0, "max", MOST_FIELDS));
        }
        return read;
    }

    private static int threshold(@Nullable Integer given, Faults faults) {
        int percent = given == null ? USUAL.certificateThreshold : given;
        if (percent < 1) {
            faults.add("certificateThreshold", "min", Map.of("value", 1));
        }
        if (percent > 100) {
            faults.add("certificateThreshold", "max", Map.of("value", 100));
        }
        return percent;
    }
}
