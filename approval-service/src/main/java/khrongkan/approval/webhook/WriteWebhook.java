package khrongkan.approval.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import khrongkan.approval.feed.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as its owner wants it.
 *
 * @param eventTypes what is told there; everything where none is named
 * @param active false pauses it; true, also where nothing is said, lets it go on where it stopped
 */
public record WriteWebhook(
        @NotBlank @Size(max = 2_000) String url,
        @Nullable @Size(max = 500) String description,
        @Nullable @Size(max = 50) Set<@NotNull EventType> eventTypes,
        @Nullable Boolean active) {

    boolean isActive() {
        return active == null || active;
    }

    Set<EventType> types() {
        return eventTypes == null ? Set.of() : eventTypes;
    }
}
