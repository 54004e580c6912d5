package khrongkan.thai;

/** A text that cannot be read; {@link #fragment()} is the part at which reading stopped. */
public final class NotUnderstood extends IllegalArgumentException {

    private static final int SHOWN = 60;

    private final String fragment;

    NotUnderstood(String expected, String fragment) {
        super("not understood as %s: '%s'".formatted(expected, shortened(fragment)));
        this.fragment = shortened(fragment);
    }

    /** What was not understood, cut to a length that can be shown; empty when the text ended too early. */
    public String fragment() {
        return fragment;
    }

    private static String shortened(String text) {
        String stripped = text.strip();
        return stripped.length() <= SHOWN ? stripped : stripped.substring(0, SHOWN) + "…";
    }
}
