package khrongkan.budget.participants;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many people of each role are registered: the one field that is read of the answer. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Headcount(@Nullable Map<String, Integer> byRole) {}
