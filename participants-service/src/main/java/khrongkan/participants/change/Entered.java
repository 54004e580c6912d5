package khrongkan.participants.change;

import java.util.UUID;

/** Told within the transaction in which a record is entered. */
public record Entered(Subject subject, UUID id, String office) {

    /** Whether such a record says something about a person. */
    public boolean isPersonal() {
        return subject == Subject.PERSON || subject == Subject.REGISTRATION;
    }
}
