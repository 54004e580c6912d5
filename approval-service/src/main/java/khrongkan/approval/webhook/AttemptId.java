package khrongkan.approval.webhook;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of an attempt. */
class AttemptId implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID webhookId;
    private @Nullable UUID eventId;
    private int number;

    protected AttemptId() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof AttemptId id
                && Objects.equals(webhookId, id.webhookId)
                && Objects.equals(eventId, id.eventId)
                && number == id.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(webhookId, eventId, number);
    }
}
