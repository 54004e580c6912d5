package khrongkan.participants.privacy.citizenid;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import khrongkan.thai.CitizenId;

/**
 * Encrypts citizen IDs, and makes the index by which one is found without being readable. A cipher is bound to its
 * person, so that it opens in no other row; an index is bound to its office, so that two offices cannot be joined by it.
 */
final class Safe {

    private static final int INDEX_LENGTH = 32;

    private final Aead aead;
    private final PrfSet prfs;
    private final int firstCipherKey;

    Safe(Keys cipherKeys, Keys lookupKeys) {
        this.aead = cipherKeys.as(Aead.class);
        this.prfs = lookupKeys.as(PrfSet.class);
        this.firstCipherKey = cipherKeys.first();
    }

    /** A number as it is kept. */
    @SuppressWarnings("ArrayRecordComponent") // carried from here to the row, never compared
    record Sealed(byte[] cipher, long cipherKey, byte[] index, long indexKey) {}

    Sealed seal(UUID person, String office, CitizenId number) {
        try {
            return new Sealed(
                    aead.encrypt(bytes(number.digits()), boundTo(person)),
                    firstCipherKey,
                    prfs.computePrimary(indexed(office, number), INDEX_LENGTH),
                    prfs.getPrimaryId());
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    CitizenId open(UUID person, byte[] cipher) {
        try {
            return new CitizenId(new String(aead.decrypt(cipher, boundTo(person)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a citizen ID does not open with the keys of the configuration", failed);
        }
    }

    /** Whether a cipher was sealed for this person. */
    boolean opensFor(UUID person, byte[] cipher) {
        try {
            return aead.decrypt(cipher, boundTo(person)).length > 0;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    /** Every index the number may be kept under: one for each key. */
    List<byte[]> indexes(String office, CitizenId number) {
        var text = indexed(office, number);
        try {
            return prfs.getPrfs().values().stream().map(key -> index(key, text)).toList();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    long firstCipherKey() {
        return firstCipherKey;
    }

    long firstIndexKey() {
        return prfs.getPrimaryId();
    }

    private static byte[] index(Prf key, byte[] text) {
        try {
            return key.compute(text, INDEX_LENGTH);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static byte[] boundTo(UUID person) {
        return bytes("person " + person + " citizen-id");
    }

    private static byte[] indexed(String office, CitizenId number) {
        return bytes(office + ' ' + number.digits());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
