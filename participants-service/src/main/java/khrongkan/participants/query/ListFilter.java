package khrongkan.participants.query;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for. A {@code @BeanParam} of the lists of records. */
public class ListFilter {

    @QueryParam("q")
    @Parameter(
            description = "Only what has this in its name, also inside a word. Where very much has it, a page may be"
                    + " shorter than `limit` and yet have a `next`")
    @Nullable
    String q;

    /** The part of a name that is looked for. */
    public @Nullable String part() {
        return q;
    }
}
