package khrongkan.participants.imports.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khrongkan.kit.refusal.Violation;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.name.domain.NameKey;
import khrongkan.participants.name.domain.PersonDraft;
import khrongkan.participants.name.domain.PersonName;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.domain.Registration;
import khrongkan.participants.seminar.domain.Group;
import khrongkan.participants.seminar.domain.Seminar;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about a registration.
 *
 * @param faults what is wrong with it, by column
 */
public record RegistrationRow(int line, Registration content, List<Violation> faults) {

    private static final List<String> PERSON = List.of("prefix", "givenName", "middleName", "familyName");
    private static final UUID NOBODY = new UUID(0, 0);

    /** The row of an organisation that stands in a row of a list of registrations, to look it up. */
    public static OrganizationRow organization(Row row) {
        var name = row.cell("organization");
        var cells = new HashMap<>(row.cells());
        cells.keySet().retainAll(OrganizationRow.NUMBERS.keySet());
        cells.put("name", name == null ? "-" : name);
        return OrganizationRow.read(new Row(row.line(), cells));
    }

    /** Reads a row. */
    public static RegistrationRow read(Row row, Seminar seminar, OrganizationIndex register) {
        var faults = new Faults();
        var organization = organization(row, register, faults);
        var role = Labels.role(row.cell("role"), faults);
        var group = group(row.cell("group"), seminar, faults);
        var person = person(row, faults);
        var byColumn = faults.found().stream()
                .map(fault -> new Violation(fault.pointer().substring(1), fault.code(), fault.values()))
                .toList();
        var content = new Registration(organization, role == null ? AttendeeRole.TRAINEE : role, group, person);
        return new RegistrationRow(row.line(), content, row.with(byColumn));
    }

    private static UUID organization(Row row, OrganizationIndex register, Faults faults) {
        var numbered = OrganizationRow.NUMBERS.keySet().stream().anyMatch(column -> row.cell(column) != null);
        if (!numbered && row.cell("organization") == null) {
            faults.add("organization", "not-blank");
            return NOBODY;
        }
        var read = organization(row);
        read.faults().forEach(fault -> faults.add(fault.pointer(), fault.code(), fault.values()));
        var matches = numbered ? register.numbered(read.content().identifiers()) : register.matches(read.content());
        return read.faults().isEmpty() ? only(matches, faults) : NOBODY;
    }

    private static UUID only(Set<UUID> matches, Faults faults) {
        if (matches.isEmpty()) {
            faults.add("organization", "unknown-organization");
        }
        if (matches.size() > 1) {
            var candidates = matches.stream().map(UUID::toString).sorted().collect(Collectors.joining(", "));
            faults.add("organization", "ambiguous", Map.of("count", matches.size(), "candidates", candidates));
        }
        return matches.stream().findFirst().orElse(NOBODY);
    }

    private static @Nullable String group(@Nullable String cell, Seminar seminar, Faults faults) {
        if (cell == null) {
            return null;
        }
        var key = NameKey.of(cell);
        var found = seminar.groups().stream()
                .filter(group ->
                        Stream.of(group.code(), group.name()).map(NameKey::of).anyMatch(key::equals))
                .map(Group::code)
                .findFirst();
        if (found.isEmpty()) {
            faults.add("group", "unknown-group", Map.of("group", cell));
        }
        return found.orElse(null);
    }

    private static @Nullable PersonName person(Row row, Faults faults) {
        var draft = new PersonDraft(
                row.cell("prefix"), row.cell("givenName"), row.cell("middleName"), row.cell("familyName"));
        return PERSON.stream().noneMatch(column -> row.cell(column) != null) ? null : PersonName.read(draft, faults);
    }
}
