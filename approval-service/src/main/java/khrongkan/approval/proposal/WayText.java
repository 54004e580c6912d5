package khrongkan.approval.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import khrongkan.approval.signoff.domain.Way;
import org.jspecify.annotations.Nullable;

/** A way as the text that is kept. */
public final class WayText {

    private WayText() {}

    /** The text of a way. */
    public static String of(Way way) {
        return DocumentText.text(DocumentText.JSON.valueToTree(way));
    }

    /** The way of a text; where none was kept the roles decide. */
    public static Way read(@Nullable String text) {
        if (text == null) {
            return Way.BY_ROLES;
        }
        try {
            return DocumentText.JSON.readValue(text, Way.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
