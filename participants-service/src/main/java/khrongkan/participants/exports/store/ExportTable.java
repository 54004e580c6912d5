package khrongkan.participants.exports.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import khrongkan.participants.change.Subject;

/**
 * A register as it is exported. Its conditions read the settings {@code khrongkan.…} of the transaction, so that no value
 * of a caller is ever part of a statement.
 *
 * @param from the tables and conditions, in SQL
 * @param whose the id of the person whose names a row has, in SQL; empty where a row has none
 */
public record ExportTable(Subject subject, String name, List<ExportColumn> columns, String from, String whose) {

    private static final String NUMBERS = """
            left join (select organization_id,
                              max(value) filter (where scheme = 'DBD') as dbd,
                              max(value) filter (where scheme = 'COOP') as coop,
                              max(value) filter (where scheme = 'COMMUNITY_ENTERPRISE') as enterprise,
                              max(value) filter (where scheme = 'FACTORY') as factory,
                              max(value) filter (where scheme = 'RD_TIN') as tin
                         from organization_identifier group by organization_id) n on n.organization_id = o.id""";

    /** The organisations of an office, or of all. */
    public static final ExportTable ORGANIZATIONS = new ExportTable(
            Subject.ORGANIZATION,
            "organizations",
            List.of(
                    ExportColumn.plain("id", "o.id"),
                    ExportColumn.text("name", "o.name"),
                    ExportColumn.plain("kind", "o.kind"),
                    ExportColumn.plain("dbd", "n.dbd"),
                    ExportColumn.text("coop", "n.coop"),
                    ExportColumn.text("communityEnterprise", "n.enterprise"),
                    ExportColumn.text("factory", "n.factory"),
                    ExportColumn.plain("taxId", "n.tin"),
                    ExportColumn.plain("province", "o.province"),
                    ExportColumn.text("provinceName", "o.province_name"),
                    ExportColumn.plain("district", "o.district"),
                    ExportColumn.text("districtName", "o.district_name"),
                    ExportColumn.plain("subdistrict", "o.subdistrict"),
                    ExportColumn.text("subdistrictName", "o.subdistrict_name"),
                    ExportColumn.text("line", "o.line"),
                    ExportColumn.plain("postalCode", "o.postal_code"),
                    ExportColumn.phone("phone", "o.phone_number"),
                    ExportColumn.plain("phoneExtension", "o.phone_extension"),
                    ExportColumn.plain("registeredOn", "o.registered_on")),
            "from organization o " + NUMBERS + " where " + among("o")
                    + " and (current_setting('khrongkan.export_kind') = '' or o.kind = current_setting('khrongkan.export_kind'))",
            "");

    /** The people of an office, or of all, with where they belong now; the telephone only where it is open. */
    public static ExportTable people(boolean contact) {
        List<ExportColumn> columns = new ArrayList<>(List.of(
                ExportColumn.plain("id", "p.id"),
                ExportColumn.text("prefix", "p.prefix"),
                ExportColumn.text("givenName", "p.given_name"),
                ExportColumn.text("middleName", "p.middle_name"),
                ExportColumn.text("familyName", "p.family_name"),
                ExportColumn.text("organization", "m.name"),
                ExportColumn.text("position", "m.position"),
                ExportColumn.plain("from", "m.starts_on"),
                ExportColumn.plain("to", "m.ends_on")));
        if (contact) {
            columns.add(ExportColumn.phone("phone", "p.phone_number"));
            columns.add(ExportColumn.plain("phoneExtension", "p.phone_extension"));
            columns.add(ExportColumn.text("email", "p.email"));
        }
        return new ExportTable(Subject.PERSON, "people", columns, """
                from person p
                left join lateral (select o.name, m.position, m.starts_on, m.ends_on
                                     from membership m join organization o on o.id = m.organization_id
                                    where m.person_id = p.id order by m.ends_on desc nulls first, m.id desc limit 1) m
                  on true
                where
                """ + among("p"), "p.id");
    }

    /** The list of a seminar. */
    public static final ExportTable REGISTRATIONS = new ExportTable(
            Subject.REGISTRATION,
            "registrations",
            List.of(
                    ExportColumn.text("organization", "o.name"),
                    ExportColumn.plain("dbd", "n.dbd"),
                    ExportColumn.text("coop", "n.coop"),
                    ExportColumn.text("communityEnterprise", "n.enterprise"),
                    ExportColumn.text("factory", "n.factory"),
                    ExportColumn.plain("taxId", "n.tin"),
                    ExportColumn.plain("role", "r.role"),
                    ExportColumn.plain("group", "r.group_code"),
                    ExportColumn.plain("state", "r.state"),
                    ExportColumn.text("prefix", "r.person_prefix"),
                    ExportColumn.text("givenName", "r.person_given_name"),
                    ExportColumn.text("middleName", "r.person_middle_name"),
                    ExportColumn.text("familyName", "r.person_family_name")),
            "from registration r join organization o on o.id = r.organization_id " + NUMBERS
                    + " where r.seminar_id = current_setting('khrongkan.export_seminar')::uuid"
                    + " and r.created_at <= current_setting('khrongkan.export_at')::timestamptz",
            "r.id");

    /** The keys of the columns. */
    public List<String> keys() {
        return columns.stream().map(ExportColumn::key).toList();
    }

    /** The question whose rows are the cells of the file. */
    String cells() {
        return columns.stream().map(ExportColumn::cell).collect(Collectors.joining(", ", "select ", " ")) + from;
    }

    /** The question whose rows are the lines of a file of JSON. */
    String json() {
        return columns.stream()
                        .map(column -> column.value() + " as \"" + column.key() + "\"")
                        .collect(Collectors.joining(", ", "select row_to_json(t) from (select ", " "))
                + from + ") t";
    }

    /** What was there when the export began, of one office or of all, and changed since then if so wished. */
    private static String among(String row) {
        return """
                (current_setting('khrongkan.export_office') = '' or %1$s.office = current_setting('khrongkan.export_office'))
                and %1$s.merged_into is null
                and %1$s.created_at <= current_setting('khrongkan.export_at')::timestamptz
                and %1$s.changed_at >= current_setting('khrongkan.export_since')::timestamptz""".formatted(row);
    }
}
