package khrongkan.local.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The example as data.
 *
 * @param about for whoever reads the file
 */
record Script(List<String> about, List<Step> steps) {

    /**
     * One call, or several alike.
     *
     * @param as the demo user who calls
     * @param post the path
     * @param save under which name later steps find the id of what was made
     * @param repeat how many times; once where it is missing
     */
    record Step(
            String as, String post, String save, @Nullable Integer repeat, JsonNode body) {

        int times() {
            return repeat == null ? 1 : repeat;
        }
    }
}
