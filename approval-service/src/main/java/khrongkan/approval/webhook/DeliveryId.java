package khrongkan.approval.webhook;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a delivery: one event to one endpoint. */
class DeliveryId implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID webhookId;
    private @Nullable UUID eventId;

    protected DeliveryId() {}

    DeliveryId(UUID webhook, UUID event) {
        webhookId = webhook;
        eventId = event;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeliveryId id
                && Objects.equals(webhookId, id.webhookId)
                && Objects.equals(eventId, id.eventId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(webhookId, eventId);
    }
}
