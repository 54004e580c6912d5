package khrongkan.participants.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.organization.OrganizationsRenamed;
import khrongkan.participants.organization.store.Organizations;
import khrongkan.participants.query.ListFilter;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.domain.Headcount;
import khrongkan.participants.registration.domain.Registration;
import khrongkan.participants.registration.domain.RegistrationDraft;
import khrongkan.participants.registration.store.Registrations;
import khrongkan.participants.registration.store.StoredRegistration;
import khrongkan.participants.seminar.SeminarPlanning;
import khrongkan.participants.seminar.store.Seminars;
import khrongkan.participants.seminar.store.StoredSeminar;
import org.jspecify.annotations.Nullable;

/** What callers can do with the list of a seminar; each method is one transaction and changes under its lock. */
@ApplicationScoped
@Transactional
public class RegistrationBook {

    private final Registrations registrations;
    private final SeminarPlanning planning;
    private final Seminars seminars;
    private final Organizations organizations;
    private final Changes changes;

    RegistrationBook(
            Registrations registrations,
            SeminarPlanning planning,
            Seminars seminars,
            Organizations organizations,
            Changes changes) {
        this.registrations = registrations;
        this.planning = planning;
        this.seminars = seminars;
        this.organizations = organizations;
        this.changes = changes;
    }

    /** Gives a place of a seminar to an organisation. */
    public StoredRegistration register(Caller caller, UUID seminarId, RegistrationDraft draft) {
        var seminar = planning.writable(caller, seminarId);
        var checked = read(seminar, draft);
        var added = registrations.add(seminar.office(), seminarId, checked.registration(), checked.organizationName());
        seminar.content().requirePlaces(seminar.registered(), 1);
        seminars.listChanged(seminarId, 1);
        changes.write(Action.CREATE, Subject.REGISTRATION, added.id(), added.office(), null, added.content());
        return added;
    }

    /** Replaces a registration; the same again changes nothing. */
    public StoredRegistration replace(Caller caller, UUID seminarId, UUID id, long known, RegistrationDraft draft) {
        var seminar = planning.writable(caller, seminarId);
        var before = known(seminarId, id, known);
        var checked = read(seminar, draft);
        if (checked.registration().equals(before.content())) {
            return before;
        }
        var after = registrations.replace(id, checked.registration(), checked.organizationName());
        seminars.listChanged(seminarId, 0);
        changes.write(Action.UPDATE, Subject.REGISTRATION, id, after.office(), before.content(), after.content());
        return after;
    }

    /** Takes a registration off the list; its place is free again. */
    public void remove(Caller caller, UUID seminarId, UUID id, long known) {
        var seminar = planning.writable(caller, seminarId);
        var before = known(seminarId, id, known);
        registrations.remove(id);
        seminars.listChanged(seminarId, -1);
        changes.write(Action.DELETE, Subject.REGISTRATION, id, seminar.office(), before.content(), null);
    }

    /** One registration that the caller may read. */
    public StoredRegistration find(Caller caller, UUID seminarId, UUID id) {
        planning.find(caller, seminarId);
        return registrations.find(seminarId, id).orElseThrow(Refusal::notFound);
    }

    /** The list of a seminar that the caller may read. */
    public Page<StoredRegistration> list(
            Caller caller,
            UUID seminarId,
            @Nullable AttendeeRole role,
            @Nullable String group,
            ListFilter filter,
            PageQuery page) {
        planning.find(caller, seminarId);
        return registrations.list(seminarId, role, group, filter, page);
    }

    /** How many take part in a seminar that the caller may read. */
    public Headcount headcount(Caller caller, UUID seminarId) {
        var seminar = planning.find(caller, seminarId);
        return Headcount.of(registrations.heads(seminarId), seminar.content().groups());
    }

    void renamed(@Observes OrganizationsRenamed renamed) {
        seminars.listsChangedOf(renamed.ids());
    }

    private StoredRegistration known(UUID seminarId, UUID id, long known) {
        var before = registrations.find(seminarId, id).orElseThrow(Refusal::notFound);
        Preconditions.require(known, before.version());
        return before;
    }

    private Checked read(StoredSeminar seminar, RegistrationDraft draft) {
        var faults = new Faults();
        var registration = Registration.read(draft, seminar.content(), faults);
        var organization = organizations
                .find(registration.organizationId())
                .filter(found -> found.office().equals(seminar.office()));
        if (draft.organizationId() != null && organization.isEmpty()) {
            faults.add("organizationId", "unknown-organization");
        }
        faults.refuseIfAny();
        return new Checked(registration, organization.orElseThrow().content().name());
    }

    private record Checked(Registration registration, String organizationName) {}
}
