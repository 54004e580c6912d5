package khrongkan.participants.imports.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.kit.refusal.Violation;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.person.domain.Membership;
import khrongkan.participants.person.domain.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about a person.
 *
 * @param ref the id of the record that it names, if it names one
 * @param place the organisation that it names, if it names one
 * @param faults what is wrong with it, by column
 */
public record PersonRow(
        int line, @Nullable UUID ref, Said said, @Nullable OrganizationRow place, List<Violation> faults) {

    /** The person, and what he or she is in the organisation of the row. */
    public record Said(
            Person person,
            @Nullable String position,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** The membership in this organisation. */
        public Membership in(UUID organization) {
            return new Membership(organization, position, from, to);
        }
    }

    /** Reads a row. */
    public static PersonRow read(Row row) {
        var faults = new Faults();
        var ref = Refs.read(row, faults);
        var person = Person.read(
                new Person.Draft(
                        row.cell("prefix"),
                        row.cell("givenName"),
                        row.cell("middleName"),
                        row.cell("familyName"),
                        row.cell("phone"),
                        row.cell("phoneExtension"),
                        row.cell("email")),
                faults);
        var place = place(row, faults);
        var membership = Membership.read(
                new Membership.Draft(
                        new UUID(0, 0),
                        row.cell("position"),
                        Dates.read(row, "from", faults),
                        Dates.read(row, "to", faults)),
                faults);
        var byColumn = faults.found().stream()
                .map(fault -> new Violation(
                        fault.pointer().substring(fault.pointer().lastIndexOf('/') + 1), fault.code(), fault.values()))
                .toList();
        var said = new Said(person, membership.position(), membership.from(), membership.to());
        return new PersonRow(row.line(), ref, said, place, row.with(byColumn));
    }

    private static @Nullable OrganizationRow place(Row row, Faults faults) {
        boolean given = row.cell("organization") != null
                || OrganizationRow.NUMBERS.keySet().stream().anyMatch(column -> row.cell(column) != null);
        if (!given) {
            if (Stream.of("position", "from", "to").anyMatch(column -> row.cell(column) != null)) {
                faults.add("organization", "not-blank");
            }
            return null;
        }
        var place = RegistrationRow.organization(row);
        place.faults().forEach(fault -> faults.add(fault.pointer(), fault.code(), fault.values()));
        return place;
    }
}
