package khrongkan.kit.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is not in a list, or not any more.
 *
 * @param id what named the item in the list
 * @param deletedAt when it was deleted or merged; absent where it is still there and only not what the list is asked for
 * @param mergedInto the id of the record that it was merged into
 */
public record Gone(
        String id,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant deletedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String mergedInto) {}
