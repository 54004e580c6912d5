package khrongkan.participants.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.participants.attendance.domain.Presence;
import khrongkan.participants.attendance.domain.Verdict;
import khrongkan.participants.query.Arrivals;
import khrongkan.participants.query.Conditions;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** All scans, as they were read. */
@ApplicationScoped
class Scans {

    private static final List<Verdict> MOVES = List.of(Verdict.COUNTED, Verdict.RE_ENTRY, Verdict.EXIT);

    private static final Arrivals<ScanEntity> LIST = new Arrivals<>(ScanEntity.class, ScanEntity::id);

    private final Session rows;
    private final ChangeLog log;

    Scans(Session rows, ChangeLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** When somebody came to a session first and left it last. */
    record Visit(
            UUID registrationId,
            UUID sessionId,
            Instant firstIn,
            @Nullable Instant lastOut) {}

    /** Lets nobody else take scans of this scanner until the transaction ends: one that is sent twice at once waits. */
    void lockDevice(Desk desk) {
        rows.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:device, 7))", Integer.class)
                .setParameter("device", desk.office() + ' ' + desk.device())
                .getResultList();
    }

    List<ScanEntity> ofNonce(Desk desk, String nonce) {
        return rows.createQuery(
                        "from ScanEntity where office = :office and device = :device and nonce = :nonce order by id",
                        ScanEntity.class)
                .setParameter("office", desk.office())
                .setParameter("device", desk.device())
                .setParameter("nonce", nonce)
                .getResultList();
    }

    Scan keep(ScanEntity scan) {
        rows.persist(scan);
        rows.flush();
        return scan.scan(false);
    }

    Presence presence(UUID registration, UUID session) {
        var last = rows.createQuery(
                        "select verdict from ScanEntity where registrationId = :registration and sessionId = :session"
                                + " and verdict in :moves order by correctedAt desc, id desc",
                        Verdict.class)
                .setParameter("registration", registration)
                .setParameter("session", session)
                .setParameterList("moves", MOVES)
                .setMaxResults(1)
                .getResultList();
        if (last.isEmpty()) {
            return Presence.NEVER_THERE;
        }
        return last.get(0) == Verdict.EXIT ? Presence.OUTSIDE : Presence.INSIDE;
    }

    /** Who attended what, of all registrations of a seminar. */
    List<Visit> visits(UUID seminar) {
        return rows
                .createQuery(
                        "select s.registrationId, s.sessionId, min(case when s.verdict = 'COUNTED' then s.correctedAt end),"
                                + " max(case when s.verdict = 'EXIT' then s.correctedAt end) from ScanEntity s"
                                + " where s.seminarId = :seminar and s.verdict in :moves"
                                + " group by s.registrationId, s.sessionId",
                        Object[].class)
                .setParameter("seminar", seminar)
                .setParameterList("moves", MOVES)
                .getResultList()
                .stream()
                .map(row -> new Visit((UUID) row[0], (UUID) row[1], (Instant) row[2], (Instant) row[3]))
                .toList();
    }

    /** One page of the scans of a seminar, in the order they arrived. */
    Page<Scan> list(UUID seminar, @Nullable UUID registration, PageQuery page) {
        var conditions = new Conditions()
                .and("r.seminarId = :seminar", "seminar", seminar)
                .andIfGiven("r.registrationId = :registration", "registration", registration);
        return LIST.page(rows, conditions, log.within("scan", seminar, page), page)
                .map(kept -> kept.scan(false));
    }
}
