package khrongkan.approval.evidence;

import java.util.List;
import java.util.Locale;
import khrongkan.evidence.Fault;
import khrongkan.evidence.Finding;
import khrongkan.evidence.Part;

/**
 * Whether the database still says what was signed.
 *
 * @param head the newest entry of the history that others were told of
 * @param findings every place that differs; empty where none does
 */
public record ExaminationView(boolean asSigned, Head head, List<Place> findings) {

    /** The newest entry of a history. */
    public record Head(int number, String hash) {}

    /**
     * A place that differs.
     *
     * @param part what it belongs to
     * @param number of the revision, of the decision or of the place in the history; 0 where there is none
     * @param pointer a JSON pointer into the dossier, or into the bundle of evidence
     * @param text the part in the caller's language
     */
    public record Place(Part part, int number, String pointer, Fault fault, String text) {

        static Place of(Finding finding, Locale language) {
            return new Place(
                    finding.part(),
                    finding.number(),
                    finding.pointer(),
                    finding.fault(),
                    PartText.of(finding.part(), finding.number(), language));
        }
    }

    static ExaminationView of(Evidence.Examined examined, Locale language) {
        var head = examined.bundle().at("/statement/content/head");
        return new ExaminationView(
                examined.findings().isEmpty(),
                new Head(head.path("number").asInt(), head.path("hash").asText()),
                examined.findings().stream()
                        .map(finding -> Place.of(finding, language))
                        .toList());
    }
}
