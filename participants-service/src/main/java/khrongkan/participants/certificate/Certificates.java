package khrongkan.participants.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.participants.attendance.Attendance;
import khrongkan.participants.attendance.domain.AttendanceRule;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.name.domain.PersonName;
import khrongkan.participants.query.Arrivals;
import khrongkan.participants.query.Conditions;
import khrongkan.participants.registration.store.Registrations;
import khrongkan.participants.registration.store.StoredRegistration;
import khrongkan.participants.seminar.SeminarPlanning;
import org.jspecify.annotations.Nullable;

/** What callers can do with certificates; each method is one transaction. */
@ApplicationScoped
@Transactional
public class Certificates {

    private static final int LONGEST_REASON = 1000;

    private static final Arrivals<CertificateEntity> LIST =
            new Arrivals<>(CertificateEntity.class, CertificateEntity::id);

    private final EntityManager rows;
    private final SeminarPlanning planning;
    private final Registrations registrations;
    private final Attendance attendance;
    private final Changes changes;
    private final ChangeLog log;
    private final Clock clock;

    Certificates(
            EntityManager rows,
            SeminarPlanning planning,
            Registrations registrations,
            Attendance attendance,
            Changes changes,
            ChangeLog log,
            Clock clock) {
        this.rows = rows;
        this.planning = planning;
        this.registrations = registrations;
        this.attendance = attendance;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    /** A certificate and whom it is for. */
    record Issued(Certificate certificate, StoredRegistration whose) {}

    /** What outsiders may ask about a certificate. */
    record Checked(Certificate certificate, @Nullable PersonName name) {}

    /** Issues a certificate to somebody who attended enough. */
    Issued issue(Caller caller, UUID seminarId, UUID registrationId) {
        var seminar = planning.writable(caller, seminarId);
        var whose = registrations.find(seminarId, registrationId).orElseThrow(Refusal::notFound);
        var rule = attendance.rule(seminar, registrationId);
        require(whose, rule);
        int number = nextNumber(seminarId);
        var row = new CertificateEntity(seminar.office(), clock.instant(), seminarId, registrationId, number)
                .certifying(seminar.content(), rule);
        rows.persist(row);
        registrations.stand(registrationId, whose.standing().certified(true));
        changes.write(Action.CREATE, Subject.CERTIFICATE, row.id(), row.office(), null, row.certificate());
        rows.flush();
        return new Issued(row.certificate(), whose);
    }

    /** Revokes a certificate for good; the person may get another one. */
    Issued revoke(Caller caller, UUID seminarId, UUID id, @Nullable String typedReason) {
        planning.writable(caller, seminarId);
        var row = row(seminarId, id);
        var before = row.certificate();
        if (before.revokedAt() != null) {
            throw Refusal.conflict("certificate-revoked", Map.of());
        }
        var faults = new Faults();
        var reason = faults.required("reason", typedReason, LONGEST_REASON);
        faults.refuseIfAny();
        row.revoke(caller.subject(), reason, clock.instant());
        var whose = whose(before);
        registrations.stand(whose.id(), whose.standing().certified(false));
        changes.write(Action.UPDATE, Subject.CERTIFICATE, id, row.office(), before, row.certificate());
        rows.flush();
        return new Issued(row.certificate(), whose);
    }

    /** One certificate of a seminar that the caller may read. */
    Issued find(Caller caller, UUID seminarId, UUID id) {
        planning.find(caller, seminarId);
        var found = row(seminarId, id).certificate();
        return new Issued(found, whose(found));
    }

    /** The certificates of a seminar that the caller may read, in the order they were issued. */
    Page<Issued> list(Caller caller, UUID seminarId, PageQuery page) {
        planning.find(caller, seminarId);
        var conditions = new Conditions().and("r.seminarId = :seminar", "seminar", seminarId);
        var found = LIST.page(rows, conditions, log.within("certificate", seminarId, page), page);
        var owners = owners(seminarId, found.items());
        return found.map(row -> issued(row, owners));
    }

    /** The certificates of a seminar that hold, in the order of their numbers; of a seminar that the caller may read. */
    List<Issued> holding(Caller caller, UUID seminarId) {
        planning.find(caller, seminarId);
        var found = new Conditions()
                .and("c.seminarId = :seminar", "seminar", seminarId)
                .first(rows, CertificateEntity.class, "from CertificateEntity c", "c.number", Integer.MAX_VALUE);
        var owners = owners(seminarId, found);
        return found.stream()
                .map(row -> issued(row, owners))
                .filter(issued -> issued.certificate().status() == CertificateStatus.AUTHENTIC)
                .toList();
    }

    private Map<UUID, StoredRegistration> owners(UUID seminarId, List<CertificateEntity> found) {
        return registrations.some(
                seminarId,
                found.stream().map(row -> row.certificate().registrationId()).toList());
    }

    private static Issued issued(CertificateEntity row, Map<UUID, StoredRegistration> owners) {
        var certificate = row.certificate();
        return new Issued(certificate, Objects.requireNonNull(owners.get(certificate.registrationId())));
    }

    /** The certificate of a code, for whoever holds it. */
    Optional<Checked> check(String typed) {
        return rows
                .createQuery("from CertificateEntity where code = :code", CertificateEntity.class)
                .setParameter("code", CertificateCode.read(typed))
                .getResultList()
                .stream()
                .findFirst()
                .map(CertificateEntity::certificate)
                .map(found -> new Checked(found, whose(found).content().person()));
    }

    private static void require(StoredRegistration whose, AttendanceRule rule) {
        if (whose.standing().certified()) {
            throw Refusal.conflict("certificate-issued", Map.of());
        }
        if (whose.content().person() == null) {
            throw Refusal.conflict("person-missing", Map.of());
        }
        if (!rule.isMet()) {
            throw Refusal.conflict("attended-too-little", Map.of("attended", rule.attended(), "needed", rule.needed()));
        }
    }

    /** Unique because the seminar's lock is held. */
    private int nextNumber(UUID seminarId) {
        return rows.createQuery(
                        "select coalesce(max(number), 0) + 1 from CertificateEntity where seminarId = :seminar",
                        Integer.class)
                .setParameter("seminar", seminarId)
                .getSingleResult();
    }

    private CertificateEntity row(UUID seminarId, UUID id) {
        return Optional.ofNullable(rows.find(CertificateEntity.class, id))
                .filter(found -> found.certificate().seminarId().equals(seminarId))
                .orElseThrow(Refusal::notFound);
    }

    private StoredRegistration whose(Certificate certificate) {
        return registrations
                .find(certificate.seminarId(), certificate.registrationId())
                .orElseThrow();
    }
}
