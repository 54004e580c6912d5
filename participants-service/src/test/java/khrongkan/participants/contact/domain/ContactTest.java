package khrongkan.participants.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import khrongkan.kit.refusal.Violation;
import khrongkan.participants.check.domain.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

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

    @ParameterizedTest
    @CsvSource({
        "+6621234567, 02-123-4567",
        "+6645612345, 045-612-345",
        "+66812345678, 081-234-5678",
        "+85621123456, +85621123456"
    })
    void a_telephone_is_shown_as_it_is_written_in_thailand(String number, String local) {
        assertThat(new Phone(number, null).local()).isEqualTo(local);
    }

    @ParameterizedTest
    @CsvSource({
        "' Somchai.J@Example.OR.TH ', Somchai.J@example.or.th",
        "a+b@x-1.co, a+b@x-1.co",
        "สมชาย@ตัวอย่าง.ไทย, สมชาย@ตัวอย่าง.ไทย"
    })
    void an_address_is_kept_with_its_domain_in_small_letters(String typed, String kept) {
        assertThat(Email.read(typed, faults)).isEqualTo(kept);
        assertThat(faults.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "x@", "@x.th", "x@y", ".a@x.th", "a..b@x.th", "a.@x.th", "a b@x.th", "a@-x.th", "a@x.1"})
    void what_is_no_address_is_a_fault(String typed) {
        Email.read(typed, faults);

        assertThat(faults.found()).containsExactly(new Violation("/email", "email-form"));
    }
}
