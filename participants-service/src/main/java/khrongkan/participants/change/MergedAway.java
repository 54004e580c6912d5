package khrongkan.participants.change;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.refusal.Refusal;

/** A record that lives on in another one, which it was merged into. */
public class MergedAway extends Refusal {

    private static final long serialVersionUID = 1;

    private final UUID into;

    public MergedAway(UUID into) {
        super(Kind.GONE, "merged-away", Map.of("into", into), List.of());
        this.into = into;
    }

    @Override
    public Map<String, Object> members(Locale language) {
        return Map.of("mergedInto", into);
    }
}
