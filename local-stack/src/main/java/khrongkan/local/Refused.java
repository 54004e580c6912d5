package khrongkan.local;

/** The stack cannot be started or asked; the message is for the person at the keyboard. */
public final class Refused extends RuntimeException {

    /** Says why. */
    public Refused(String message) {
        super(message);
    }

    /** Says why. */
    public Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
