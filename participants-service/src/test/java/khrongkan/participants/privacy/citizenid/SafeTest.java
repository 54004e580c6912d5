package khrongkan.participants.privacy.citizenid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import khrongkan.thai.CitizenId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTest {

    private static final CitizenId NUMBER = new CitizenId("1-2345-67890-12-1");
    private static final String OFFICE = "SSK-INDUSTRY";

    private final UUID person = UUID.randomUUID();
    private final Safe safe = safe(TestKeys.cipher(1), TestKeys.lookup(1));

    @Test
    void a_number_opens_again_and_is_nowhere_readable_in_between() {
        var sealed = safe.seal(person, OFFICE, NUMBER);

        assertThat(safe.open(person, sealed.cipher())).isEqualTo(NUMBER);
        assertThat(new String(sealed.cipher(), StandardCharsets.ISO_8859_1)).doesNotContain(NUMBER.digits());
        assertThat(safe.seal(person, OFFICE, NUMBER).cipher()).isNotEqualTo(sealed.cipher());
    }

    @Test
    void a_cipher_opens_for_its_own_person_only() {
        var sealed = safe.seal(person, OFFICE, NUMBER);

        assertThatIllegalStateException()
                .isThrownBy(() -> safe.open(UUID.randomUUID(), sealed.cipher()))
                .withMessageNotContaining(NUMBER.digits());
    }

    @Test
    void an_index_is_the_same_for_the_same_number_of_one_office_and_no_other() {
        var index = safe.seal(person, OFFICE, NUMBER).index();

        assertThat(safe.seal(UUID.randomUUID(), OFFICE, NUMBER).index()).isEqualTo(index);
        assertThat(safe.seal(person, "UBN-INDUSTRY", NUMBER).index()).isNotEqualTo(index);
    }

    @Test
    void after_a_change_of_keys_old_numbers_open_and_are_found_and_new_ones_take_the_new_key() {
        var before = safe.seal(person, OFFICE, NUMBER);
        var changed = safe(TestKeys.cipher(2, 1), TestKeys.lookup(2, 1));
        var after = changed.seal(person, OFFICE, NUMBER);

        assertThat(changed.open(person, before.cipher())).isEqualTo(NUMBER);
        assertThat(changed.indexes(OFFICE, NUMBER)).contains(before.index(), after.index());
        assertThat(after.cipherKey()).isEqualTo(2).isNotEqualTo(before.cipherKey());
        assertThat(after.indexKey()).isEqualTo(2);
        assertThat(after.index()).isNotEqualTo(before.index());
    }

    @Test
    void without_its_key_a_number_does_not_open() {
        var before = safe.seal(person, OFFICE, NUMBER);
        var changed = safe(TestKeys.cipher(2), TestKeys.lookup(2));

        assertThatIllegalStateException().isThrownBy(() -> changed.open(person, before.cipher()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/no/such/file", "{\"primaryKeyId\":1}", "{nonsense", "\u0000"})
    void a_setting_that_is_no_keyset_is_named_and_never_shown(String setting) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Keys.read("KHRONGKAN_CITIZEN_ID_KEYS", setting))
                .withMessageStartingWith("KHRONGKAN_CITIZEN_ID_KEYS ")
                .withMessageNotContaining("nonsense");
    }

    @Test
    void keys_of_the_other_kind_are_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> safe(TestKeys.lookup(1), TestKeys.cipher(1)))
                .withMessageContaining("kind");
    }

    private static Safe safe(String cipherKeys, String lookupKeys) {
        return new Safe(Keys.read("CIPHER", cipherKeys), Keys.read("LOOKUP", lookupKeys));
    }
}
