package khrongkan.budget.participants;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many people of each role are registered, and of what class most are: what is read of the answer. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Headcount(
        @Nullable Map<String, Integer> byRole, @Nullable ClassOfTrainees trainingClass) {

    /** The class most of the trainees are of, where enough is known of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ClassOfTrainees(@Nullable String derived) {}
}
