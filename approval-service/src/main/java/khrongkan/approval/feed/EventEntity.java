package khrongkan.approval.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row behind a {@link CloudEvent}, read only: it is written by {@link Events} and placed by the {@link Sequencer}. */
@Entity
@Table(name = "event")
class EventEntity {

    @Id
    private UUID id;

    private Long position;

    @Enumerated(EnumType.STRING)
    private EventType type;

    private String office;
    private UUID proposalId;
    private UUID webhookId;
    private Instant occurredAt;
    private Integer headNumber;
    private String headHash;

    protected EventEntity() {}

    CloudEvent shown() {
        var head = headNumber == null ? null : new CloudEvent.ChainHead(headNumber, headHash);
        return CloudEvent.of(id, type, occurredAt, office, new CloudEvent.Data(position, proposalId, webhookId, head));
    }
}
