package khrongkan.approval.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.approval.proposal.Proposals;
import khrongkan.approval.signoff.domain.Hold;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import org.jspecify.annotations.Nullable;

/** What other services refused to do; each method is one transaction. */
@ApplicationScoped
@Transactional
class FailedWorks {

    private static final String OF_OFFICE = "from OutboxEntity o where o.state = 'FAILED' and %s and o.proposalId in"
            + " (select p.id from ProposalEntity p where :office is null or p.office = :office) order by o.id";

    private final EntityManager rows;
    private final Proposals proposals;
    private final Callers callers;
    private final Outbox outbox;
    private final Clock clock;
    private final ChangeLog log;

    FailedWorks(EntityManager rows, Proposals proposals, Callers callers, Outbox outbox, Clock clock, ChangeLog log) {
        this.rows = rows;
        this.proposals = proposals;
        this.callers = callers;
        this.outbox = outbox;
        this.clock = clock;
        this.log = log;
    }

    Page<FailedWork> page(PageQuery query) {
        return log.of("failed-work", callers.current().readableOffice(), query)
                .map(changed -> changed.page(list("o.id in :which", changed.uuids(), query), FailedWork::id))
                .orElseGet(() -> byId(query));
    }

    private Page<FailedWork> byId(PageQuery query) {
        var last = query.after(1)
                .map(place -> PageQuery.read(place.get(0), UUID::fromString))
                .orElse(new UUID(0, 0));
        return Page.of(
                list("o.id > :which", last, query),
                query,
                work -> List.of(work.id().toString()));
    }

    private List<FailedWork> list(String which, Object value, PageQuery query) {
        return rows
                .createQuery(OF_OFFICE.formatted(which), OutboxEntity.class)
                .setParameter("which", value)
                .setParameter("office", callers.current().readableOffice().orElse(null))
                .setMaxResults(query.fetch())
                .getResultList()
                .stream()
                .map(OutboxEntity::toFailedWork)
                .toList();
    }

    /** Has it tried once more, unless something later was told since. */
    FailedWork repeat(UUID id) {
        var proposal = proposals.locked(failed(id).proposalId());
        if (!callers.current().office().equals(proposal.office())) {
            throw Refusal.notFound();
        }
        var row = failed(id);
        if (overtaken(row)) {
            throw Refusal.conflict("work-overtaken", Map.of());
        }
        row.repeat(clock.instant());
        rows.flush();
        if (row.toDomain().operation().keeps()) {
            proposals.held(proposal.id(), row.toDomain().revision(), Hold.UNCONFIRMED, clock.instant());
        }
        outbox.announce();
        return row.toFailedWork();
    }

    private boolean overtaken(OutboxEntity row) {
        return rows.createQuery(
                                "select count(*) from OutboxEntity where proposalId = :proposal and target = :target"
                                        + " and seq > :seq",
                                Long.class)
                        .setParameter("proposal", row.proposalId())
                        .setParameter("target", row.toDomain().target())
                        .setParameter("seq", row.seq())
                        .getSingleResult()
                > 0;
    }

    private OutboxEntity failed(UUID id) {
        @Nullable OutboxEntity row = rows.find(OutboxEntity.class, id, LockModeType.NONE);
        return Optional.ofNullable(row).filter(OutboxEntity::isFailed).orElseThrow(Refusal::notFound);
    }
}
