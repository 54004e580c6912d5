package khrongkan.participants.privacy.erasure;

import org.jspecify.annotations.Nullable;

/**
 * What became of one kind of data.
 *
 * @param what CONTACT, NAME, CITIZEN_ID, REGISTRATIONS or HISTORY
 * @param erased how many records lost it
 * @param kept how many records keep it
 * @param reason why they keep it
 */
public record Outcome(
        String what, int erased, int kept, @Nullable LegalReason reason) {

    static Outcome erased(String what, int count) {
        return new Outcome(what, count, 0, null);
    }

    static Outcome of(String what, int erased, int kept, LegalReason reason) {
        return new Outcome(what, erased, kept, kept == 0 ? null : reason);
    }
}
