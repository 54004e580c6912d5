package khrongkan.participants.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khrongkan.kit.refusal.Violation;
import khrongkan.participants.check.domain.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationTest {

    private final Faults faults = new Faults();

    @Test
    void an_address_names_each_area_within_the_one_around_it() {
        var address = new Address("๓๓", "3301", "330101", " 12  หมู่ 3 ");

        assertThat(Address.read(address, faults)).isEqualTo(new Address("33", "3301", "330101", "12 หมู่ 3"));
        assertThat(faults.none()).isTrue();
    }

    @Test
    void an_address_keeps_the_names_of_its_areas_as_they_were_given() {
        var named = new Address("33", "ศรีสะเกษ", null, " เมือง ศรีสะเกษ", null, null, null, "๓๓๐๐๐");

        assertThat(Address.read(named, faults))
                .isEqualTo(new Address("33", "ศรีสะเกษ", null, "เมือง ศรีสะเกษ", null, null, null, "33000"));
        assertThat(Address.updated(named, new Address("34", null, null, "x")))
                .isEqualTo(new Address("34", null, null, null, null, null, "x", "๓๓๐๐๐"));
        assertThat(faults.none()).isTrue();
    }

    @Test
    void an_address_code_outside_its_parent_or_without_one_is_a_fault() {
        Address.read(new Address("33", "3401", "330101", null), faults);
        Address.read(new Address("3", null, "33010", null), faults);

        assertThat(faults.found())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/district", "address-outside-parent"),
                        org.assertj.core.groups.Tuple.tuple("/subdistrict", "address-outside-parent"),
                        org.assertj.core.groups.Tuple.tuple("/province", "address-code"),
                        org.assertj.core.groups.Tuple.tuple("/subdistrict", "address-code"),
                        org.assertj.core.groups.Tuple.tuple("/district", "address-parent-missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "DBD, 1-2345-67890-12-1, 1234567890121",
        "RD_TIN, ๑๒๓๔๕๖๗๘๙๐๑๒๑, 1234567890121",
        "FACTORY, '3-42(1)-1/47ศก', '3-42(1)-1/47ศก'",
        "COOP, กท. 12/2540, กท. 12/2540",
        "COMMUNITY_ENTERPRISE, 6-33-01-01/1-0001, 6-33-01-01/1-0001"
    })
    void an_identifier_is_kept_in_one_form(Scheme scheme, String typed, String value) {
        assertThat(Identifier.read(new Identifier.Draft(scheme, typed), faults))
                .isEqualTo(new Identifier(scheme, value));
        assertThat(faults.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DBD, 1234567890122, check-digit",
        "RD_TIN, 123456789012, thirteen-digits",
        "DBD, 12345678901AB, thirteen-digits",
        "COOP, <script>, identifier-form",
        "FACTORY, ' ', not-blank"
    })
    void a_wrong_identifier_is_a_fault(Scheme scheme, String typed, String code) {
        Identifier.read(new Identifier.Draft(scheme, typed), faults);

        assertThat(faults.found()).extracting(Violation::code).containsExactly(code);
    }

    @Test
    void all_faults_of_an_organisation_are_found_at_once() {
        var twice = new Identifier.Draft(Scheme.COOP, "1");

        Organization.read(
                new OrganizationDraft(" ", null, List.of(twice, twice), null, "nonsense", null, null), faults);

        assertThat(faults.found())
                .extracting(Violation::pointer)
                .containsExactly("/name", "/kind", "/identifiers/1/scheme", "/phone");
    }

    @Test
    void two_spellings_of_one_name_have_one_key() {
        var decomposed =
                new OrganizationDraft("  โรงปุ๋ยน\u0E4D\u0E32  BIO ", Kind.OTHER, null, null, null, null, null);
        var composed = new OrganizationDraft("โรงปุ๋ยน\u0E33 bio", Kind.OTHER, null, null, null, null, null);

        assertThat(Organization.read(decomposed, faults).nameKey())
                .isEqualTo(Organization.read(composed, faults).nameKey());
    }
}
