package khrongkan.approval.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Under which code which approved revision is verified: a code stays for ever, so that an old paper is told from a wrong one. */
@ApplicationScoped
public class Codes {

    private final EntityManager rows;

    Codes(EntityManager rows) {
        this.rows = rows;
    }

    /** What a code is for. */
    record Issued(UUID proposal, int revision) {}

    /** Keeps a code in the transaction of the approval that gave it. */
    public void issue(String code, UUID proposal, int revision, Instant at) {
        rows.createNativeQuery("insert into verification (code, proposal_id, revision, issued_at)"
                        + " values (:code, :proposal, :revision, :at)")
                .setParameter("code", code)
                .setParameter("proposal", proposal)
                .setParameter("revision", revision)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** What a code was given for; empty for one that never was. */
    Optional<Issued> find(String code) {
        List<?> found = rows.createNativeQuery("select proposal_id, revision from verification where code = :code")
                .setParameter("code", code)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Issued((UUID) row[0], (Integer) row[1]))
                .findFirst();
    }
}
