package khrongkan.participants.imports.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import khrongkan.kit.refusal.Violation;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.organization.domain.Address;
import khrongkan.participants.organization.domain.Identifier;
import khrongkan.participants.organization.domain.Kind;
import khrongkan.participants.organization.domain.Organization;
import khrongkan.participants.organization.domain.OrganizationDraft;
import khrongkan.participants.organization.domain.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about an organisation.
 *
 * @param ref the id of the record that it names, if it names one
 * @param kindGiven whether the row says what kind it is
 * @param faults what is wrong with it, by column
 */
public record OrganizationRow(
        int line, @Nullable UUID ref, Organization content, boolean kindGiven, List<Violation> faults) {

    /** The columns that name an organisation by its numbers. */
    static final Map<String, Scheme> NUMBERS = Map.of(
            "dbd", Scheme.DBD,
            "coop", Scheme.COOP,
            "communityEnterprise", Scheme.COMMUNITY_ENTERPRISE,
            "factory", Scheme.FACTORY,
            "taxId", Scheme.RD_TIN);

    private static final Pattern NUMBER = Pattern.compile("/identifiers/([0-9]+)/.*");

    /** Reads a row. */
    public static OrganizationRow read(Row row) {
        var faults = new Faults();
        var numbers = NUMBERS.keySet().stream()
                .filter(column -> row.cell(column) != null)
                .sorted()
                .toList();
        var ref = Refs.read(row, faults);
        var kind = Labels.kind(row.cell("kind"), faults);
        var draft = new OrganizationDraft(
                row.cell("name"),
                kind == null ? Kind.OTHER : kind,
                drafts(row, numbers),
                address(row),
                row.cell("phone"),
                row.cell("phoneExtension"),
                Dates.read(row, "registeredOn", faults));
        var content = Organization.read(draft, faults);
        var byColumn = faults.found().stream()
                .map(fault -> new Violation(column(fault.pointer(), numbers), fault.code(), fault.values()))
                .toList();
        return new OrganizationRow(row.line(), ref, content, row.cell("kind") != null, row.with(byColumn));
    }

    private static Address address(Row row) {
        return new Address(
                row.cell("province"),
                row.cell("provinceName"),
                row.cell("district"),
                row.cell("districtName"),
                row.cell("subdistrict"),
                row.cell("subdistrictName"),
                row.cell("line"),
                row.cell("postalCode"));
    }

    private static List<Identifier.Draft> drafts(Row row, List<String> numbers) {
        List<Identifier.Draft> drafts = new ArrayList<>();
        numbers.forEach(column -> drafts.add(new Identifier.Draft(NUMBERS.get(column), row.cell(column))));
        return drafts;
    }

    private static String column(String pointer, List<String> numbers) {
        var number = NUMBER.matcher(pointer);
        return pointer.startsWith("/identifiers/") && number.matches()
                ? numbers.get(Integer.parseInt(number.group(1)))
                : pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
