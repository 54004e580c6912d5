package khrongkan.participants.organization.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.contact.domain.Phone;
import khrongkan.participants.duplicate.domain.Traits;
import khrongkan.participants.name.domain.NameKey;
import khrongkan.participants.search.domain.Register;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an organisation.
 *
 * @param identifiers at most one of each register, in the order of the registers; many a plant has none
 * @param registeredOn วันที่จดทะเบียน
 */
public record Organization(
        String name,
        Kind kind,
        List<Identifier> identifiers,
        @Nullable Address address,
        @Nullable Phone phone,
        @Nullable LocalDate registeredOn) {

    private static final int LONGEST_NAME = 300;

    public Organization {
        identifiers = identifiers.stream()
                .sorted(Comparator.comparing(Identifier::scheme))
                .toList();
    }

    /** Reads an organisation as somebody typed it. */
    public static Organization read(OrganizationDraft draft, Faults faults) {
        return new Organization(
                faults.required("name", draft.name(), LONGEST_NAME),
                faults.present("kind", draft.kind(), Kind.OTHER),
                identifiers(draft.identifiers(), faults.in("identifiers")),
                Address.read(draft.address(), faults.in("address")),
                Phone.read(draft.phone(), draft.phoneExtension(), faults),
                draft.registeredOn());
    }

    /** What somebody would type to get this organisation. */
    public OrganizationDraft draft() {
        return new OrganizationDraft(
                name,
                kind,
                identifiers.stream().map(Identifier::draft).toList(),
                address,
                phone == null ? null : phone.number(),
                phone == null ? null : phone.extension(),
                registeredOn);
    }

    /** The form of the name by which it is compared and searched. */
    public String nameKey() {
        return NameKey.of(name);
    }

    /** That by which it is told from another one, or not. */
    public Traits traits() {
        var numbers = identifiers.stream()
                .collect(Collectors.toMap(number -> number.scheme().name(), Identifier::value));
        return Traits.of(
                Register.ORGANIZATION,
                name,
                phone == null ? null : phone.number(),
                address == null ? null : address.subdistrict(),
                numbers);
    }

    /** The code of its subdistrict, empty where it is not known. */
    public String subdistrict() {
        return address == null || address.subdistrict() == null ? "" : address.subdistrict();
    }

    /** This organisation with what a row of a file says; what the row leaves blank stays. */
    public Organization updatedBy(Organization row, boolean kindGiven) {
        Map<Scheme, Identifier> numbers = new EnumMap<>(Scheme.class);
        identifiers.forEach(number -> numbers.put(number.scheme(), number));
        row.identifiers.forEach(number -> numbers.put(number.scheme(), number));
        return new Organization(
                row.name,
                kindGiven ? row.kind : kind,
                List.copyOf(numbers.values()),
                Address.updated(address, row.address),
                row.phone == null ? phone : row.phone,
                row.registeredOn == null ? registeredOn : row.registeredOn);
    }

    private static List<Identifier> identifiers(@Nullable List<Identifier.@Nullable Draft> drafts, Faults faults) {
        List<Identifier> read = new ArrayList<>();
        var seen = EnumSet.noneOf(Scheme.class);
        for (int i = 0; drafts != null && i < drafts.size(); i++) {
            var identifier = identifier(drafts.get(i), faults.in(i));
            if (identifier != null && !seen.add(identifier.scheme())) {
                faults.in(i).add("scheme", "scheme-twice", Map.of("scheme", identifier.scheme()));
            } else if (identifier != null) {
                read.add(identifier);
            }
        }
        return read;
    }

    private static @Nullable Identifier identifier(Identifier.@Nullable Draft draft, Faults faults) {
        if (draft == null) {
            faults.add("", "not-null");
            return null;
        }
        return Identifier.read(draft, faults);
    }
}
