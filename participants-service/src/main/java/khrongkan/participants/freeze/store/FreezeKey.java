package khrongkan.participants.freeze.store;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a freeze was made for: one revision of one proposal. */
@Embeddable
public record FreezeKey(UUID proposalId, int revision) {}
