package khrongkan.approval.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it is shown before a signature.
 *
 * @param seal what a signature names
 * @param revision the revision it is, or will be once submitted
 * @param sealed whether it was submitted: then it no longer changes
 * @param hashes the digest of each part
 */
public record DossierView(
        String seal,
        int revision,
        boolean sealed,
        JsonNode proposal,
        @Nullable JsonNode budget,
        @Nullable JsonNode participants,
        SortedMap<String, String> hashes) {

    /** The view of a dossier. */
    public static DossierView of(Dossier dossier, int revision, boolean sealed) {
        var manifest = dossier.manifest();
        return new DossierView(
                manifest.seal(),
                revision,
                sealed,
                dossier.proposal(),
                dossier.budget(),
                dossier.participants(),
                manifest.parts());
    }
}
