package khrongkan.participants.privacy.citizenid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import khrongkan.participants.duplicate.Merged;
import khrongkan.participants.search.domain.Register;

/** A cipher opens only for the person it was sealed for: a number that moves with a merge is sealed anew. */
@ApplicationScoped
class Resealing {

    private final EntityManager rows;
    private final Safe safe;

    Resealing(EntityManager rows, Safe safe) {
        this.rows = rows;
        this.safe = safe;
    }

    void merged(@Observes Merged merged) {
        if (merged.register() == Register.PERSON) {
            reseal(merged.survivor(), merged.other());
            reseal(merged.other(), merged.survivor());
        }
    }

    private void reseal(UUID owner, UUID former) {
        var row = rows.find(CitizenIdEntity.class, owner);
        if (row != null && safe.opensFor(former, row.cipher())) {
            row.keep(safe.seal(owner, row.office(), safe.open(former, row.cipher())));
        }
    }
}
