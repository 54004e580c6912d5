package khrongkan.participants.name.domain;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.check.domain.PersonalNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A person's name.
 *
 * @param prefix คำนำหน้า: title, rank or honour
 * @param givenName ชื่อตัว; the whole name of somebody who has only one
 * @param middleName ชื่อรอง
 * @param familyName ชื่อสกุล
 */
public record PersonName(
        @Nullable String prefix,
        String givenName,
        @Nullable String middleName,
        @Nullable String familyName) {

    private static final int LONGEST_PREFIX = 100;
    private static final int LONGEST_NAME = 100;

    /** Reads a name as somebody typed it. */
    public static PersonName read(PersonDraft draft, Faults faults) {
        return new PersonName(
                withoutNumber("prefix", faults.text("prefix", draft.prefix(), LONGEST_PREFIX), faults),
                faults.required("givenName", withoutNumber("givenName", draft.givenName(), faults), LONGEST_NAME),
                withoutNumber("middleName", faults.text("middleName", draft.middleName(), LONGEST_NAME), faults),
                withoutNumber("familyName", faults.text("familyName", draft.familyName(), LONGEST_NAME), faults));
    }

    /** A citizen ID beside a name would be kept and shown readable. */
    private static @Nullable String withoutNumber(String field, @Nullable String name, Faults faults) {
        if (name != null && PersonalNumbers.in(name)) {
            faults.add(field, "citizen-id-misplaced");
        }
        return name;
    }

    /** The name in one line, as it is read out: the prefix stands close to the given name. */
    public String inFull() {
        return Stream.of((prefix == null ? "" : prefix) + givenName, middleName, familyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** What two spellings of one person's name have in common; the prefix, which changes, is no part of it. */
    public String key() {
        return NameKey.of(givenName, middleName, familyName);
    }
}
