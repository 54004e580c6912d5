package khrongkan.evidence;

/** What a finding is about. */
public enum Part {
    /** The document, in a revision. */
    PROPOSAL("proposal of revision"),
    /** The budget, in a revision. */
    BUDGET("budget of revision"),
    /** The name list, in a revision. */
    PARTICIPANTS("participants of revision"),
    /** The digests of a revision. */
    MANIFEST("manifest of revision"),
    /** What a signature names of a revision. */
    SEAL("seal of revision"),
    /** What somebody decided. */
    DECISION("decision"),
    /** The place of a decision in the chain. */
    HISTORY("history"),
    /** Where the proposal is said to stand. */
    STANDING("standing"),
    KEYS("keys"),
    /** The form of the bundle itself. */
    BUNDLE("bundle");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The part of a dossier with this name; the whole bundle for any other. */
    static Part ofDossier(String name) {
        return switch (name) {
            case "proposal" -> PROPOSAL;
            case "budget" -> BUDGET;
            case "participants" -> PARTICIPANTS;
            default -> BUNDLE;
        };
    }
}
