package khrongkan.approval.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.approval.proposal.Desk;
import khrongkan.approval.proposal.Document;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.revision.Revisions;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.refusal.Refusal;

/** Enters measured values beside a sealed document, and shows what they amount to. */
@ApplicationScoped
@Transactional
class Measurements {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final EntityManager rows;
    private final Desk desk;
    private final Revisions revisions;
    private final Callers callers;
    private final Clock clock;

    Measurements(EntityManager rows, Desk desk, Revisions revisions, Callers callers, Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.revisions = revisions;
        this.callers = callers;
        this.clock = clock;
    }

    /** What is known of a proposal's indicators. */
    record Known(Proposal proposal, Document document, Map<String, List<Measurement>> entered) {

        /** The revision in force; 0 before an approval. */
        int revision() {
            var approved = proposal.signoff().approvedRevision();
            return approved == null ? 0 : approved;
        }
    }

    Known of(UUID id) {
        var proposal = desk.readable(id);
        return new Known(proposal, document(proposal), entered(id));
    }

    Measurement enter(UUID id, String key, EnterMeasurement asked) {
        var caller = callers.current();
        var proposal = desk.readable(id);
        if (!proposal.office().equals(caller.office())) {
            throw Refusal.forbidden("other-office", Map.of());
        }
        if (proposal.signoff().approvedRevision() == null) {
            throw Refusal.conflict("nothing-approved", Map.of());
        }
        if (document(proposal).indicators().stream()
                .noneMatch(indicator -> indicator.key().equals(key))) {
            throw Refusal.notFound();
        }
        check(asked);
        var row = new MeasurementEntity(id, key, asked, caller, clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.persist(row);
        rows.flush();
        return row.toDomain();
    }

    private void check(EnterMeasurement asked) {
        if (asked.saysNothing()) {
            throw Refusal.invalid("/note", "reason-for-no-value", Map.of());
        }
        if (asked.measuredOn().isAfter(LocalDate.ofInstant(clock.instant(), BANGKOK))) {
            throw Refusal.invalid("/measuredOn", "not-in-future", Map.of());
        }
    }

    /** The document in force; one not approved yet as it stands. */
    private Document document(Proposal proposal) {
        var approved = proposal.signoff().approvedRevision();
        return approved == null
                ? proposal.document()
                : revisions.get(proposal.id(), approved).document();
    }

    private Map<String, List<Measurement>> entered(UUID id) {
        return rows.createQuery(
                        "from MeasurementEntity where proposalId = :id order by seq desc", MeasurementEntity.class)
                .setParameter("id", id)
                .getResultStream()
                .map(MeasurementEntity::toDomain)
                .collect(Collectors.groupingBy(Measurement::indicator));
    }
}
