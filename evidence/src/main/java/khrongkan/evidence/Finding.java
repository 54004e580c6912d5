package khrongkan.evidence;

import java.util.Locale;

/**
 * One thing that is not as it was signed.
 *
 * @param number of the revision, the decision or the place in the history; 0 where there is none
 * @param pointer where it stands: a JSON pointer into the dossier, or into the bundle
 */
public record Finding(Part part, int number, String pointer, Fault fault) {

    /** What it is about, such as {@code decision 3}. */
    public String name() {
        return number == 0 ? part.words() : part.words() + " " + number;
    }

    @Override
    public String toString() {
        var words = fault.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name() + ": " + words + (pointer.isEmpty() ? "" : " at " + pointer);
    }
}
