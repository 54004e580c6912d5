package khrongkan.participants.freeze.store;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.freeze.domain.Freeze;
import khrongkan.participants.freeze.domain.FreezeState;

/** The row behind a {@link Freeze}. It stores and restores; it decides nothing. */
@Entity
@Table(name = "list_freeze")
class FreezeEntity {

    @EmbeddedId
    private FreezeKey key;

    private UUID seminarId;
    private String office;
    private int listRevision;

    @Enumerated(EnumType.STRING)
    private FreezeState state;

    private Instant expiresAt;

    protected FreezeEntity() {}

    FreezeEntity(FreezeKey key) {
        this.key = key;
    }

    void take(Freeze freeze, String ofOffice) {
        seminarId = freeze.seminarId();
        office = ofOffice;
        listRevision = freeze.listRevision();
        state = freeze.state();
        expiresAt = freeze.expiresAt();
    }

    StoredFreeze stored() {
        return new StoredFreeze(
                office, new Freeze(key.proposalId(), key.revision(), seminarId, listRevision, state, expiresAt));
    }
}
