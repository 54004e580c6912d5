package khrongkan.approval.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** All submitted revisions. */
@ApplicationScoped
public class Revisions {

    private final EntityManager rows;

    Revisions(EntityManager rows) {
        this.rows = rows;
    }

    /** Keeps what is submitted. */
    public void add(Revision revision) {
        rows.persist(new RevisionEntity(revision));
        rows.flush();
    }

    /**
     * One revision of a proposal.
     *
     * @throws Refusal {@code not-found}
     */
    public Revision get(UUID proposal, int number) {
        @Nullable RevisionEntity found = rows.find(RevisionEntity.class, new RevisionId(proposal, number));
        return Optional.ofNullable(found).orElseThrow(Refusal::notFound).toDomain();
    }

    /** The revisions of a proposal from the first, those after a number. */
    List<Revision> after(UUID proposal, int number, PageQuery query) {
        return rows
                .createQuery(
                        "from RevisionEntity where proposalId = :proposal and number > :number order by number",
                        RevisionEntity.class)
                .setParameter("proposal", proposal)
                .setParameter("number", number)
                .setMaxResults(query.fetch())
                .getResultList()
                .stream()
                .map(RevisionEntity::toDomain)
                .toList();
    }
}
