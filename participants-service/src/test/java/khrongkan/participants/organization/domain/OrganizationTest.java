package khrongkan.participants.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khrongkan.kit.refusal.Violation;
import khrongkan.participants.check.domain.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationTest {

    private final Faults faults = new Faults();

    @ParameterizedTest
    @CsvSource({
        "045-612-345, +6645612345, ",
        "0-4561-2345, +6645612345, ",
        "(045) 612345 ต่อ 12, +6645612345, 12",
        "045612345 ext. 7, +6645612345, 7",
        "045612345#7, +6645612345, 7",
        "๐๘๑-๒๓๔-๕๖๗๘, +66812345678, ",
        "+66 81 234 5678, +66812345678, ",
        "+856 21 123456, +85621123456, "
    })
    void a_telephone_is_kept_as_e164_with_its_extension_apart(String typed, String number, String extension) {
        assertThat(Phone.read(typed, null, faults)).isEqualTo(new Phone(number, extension));
        assertThat(faults.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "0111234567", "04561234", "0812345678901", "+66045612345", "โทร", "+1", "x5"})
    void what_is_no_telephone_is_a_fault(String typed) {
        Phone.read(typed, null, faults);

        assertThat(faults.found()).contains(new Violation("/phone", "phone-form"));
    }

    @Test
    void an_extension_may_be_given_apart_but_not_alone() {
        assertThat(Phone.read("045612345", "๑๒", faults)).isEqualTo(new Phone("+6645612345", "12"));
        assertThat(faults.none()).isTrue();

        Phone.read(null, "12", faults);
        Phone.read("045612345", "twelve", faults);

        assertThat(faults.found()).extracting(Violation::code).containsExactly("not-null", "extension-form");
    }

    @Test
    void an_address_names_each_area_within_the_one_around_it() {
        var address = new Address("๓๓", "3301", "330101", " 12  หมู่ 3 ");

        assertThat(Address.read(address, faults)).isEqualTo(new Address("33", "3301", "330101", "12 หมู่ 3"));
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
