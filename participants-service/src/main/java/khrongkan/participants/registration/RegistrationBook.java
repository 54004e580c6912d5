package khrongkan.participants.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import khrongkan.participants.organization.store.Organizations;
import khrongkan.participants.query.ListFilter;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.domain.Entry;
import khrongkan.participants.registration.domain.Headcount;
import khrongkan.participants.registration.domain.ListChange;
import khrongkan.participants.registration.domain.Registration;
import khrongkan.participants.registration.domain.RegistrationDraft;
import khrongkan.participants.registration.domain.RegistrationState;
import khrongkan.participants.registration.domain.Standing;
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
    private final ListKeeper lists;
    private final RegistrationDecisions decisions;
    private final Changes changes;

    RegistrationBook(
            Registrations registrations,
            SeminarPlanning planning,
            Seminars seminars,
            Organizations organizations,
            ListKeeper lists,
            RegistrationDecisions decisions,
            Changes changes) {
        this.registrations = registrations;
        this.planning = planning;
        this.seminars = seminars;
        this.organizations = organizations;
        this.lists = lists;
        this.decisions = decisions;
        this.changes = changes;
    }

    /** Registers a head of an organisation: on a place, or on the waiting list when all are taken. */
    public StoredRegistration register(Caller caller, UUID seminarId, RegistrationDraft draft) {
        var seminar = planning.writable(caller, seminarId);
        var checked = read(seminar, draft);
        var content = checked.registration();
        boolean counts = seminar.content().counts(content.role());
        var standing = arrival(caller, seminar, Entry.of(draft.entry()), !counts || seminar.free() > 0);
        var added = registrations.add(seminar, content, standing, checked.organizationName());
        boolean placed = standing.state().holdsPlace();
        lists.changed(
                seminar, counts && placed ? 1 : 0, placed ? List.of(ListChange.added(added.id(), content)) : List.of());
        log(Action.CREATE, seminar, added.id(), null, content);
        return added;
    }

    /** Replaces a registration; the same again changes nothing. */
    public StoredRegistration replace(Caller caller, UUID seminarId, UUID id, long known, RegistrationDraft draft) {
        var seminar = planning.writable(caller, seminarId);
        var before = known(seminarId, id, known);
        if (draft.entry() != null) {
            throw Refusal.invalid("/entry", "only-on-arrival", Map.of());
        }
        var checked = read(seminar, draft);
        var content = checked.registration();
        if (content.equals(before.content())) {
            return before;
        }
        before.requireReplaceable(content);
        var standing = replaced(seminar, before, content);
        registrations.replace(id, content, standing, checked.organizationName());
        lists.changed(seminar, morePlaces(seminar, before, content, standing), steps(before, content, standing));
        log(Action.UPDATE, seminar, id, before.content(), content);
        return registrations.find(seminarId, id).orElseThrow();
    }

    /** Takes a registration off the list; its place is free again. */
    public void remove(Caller caller, UUID seminarId, UUID id, long known) {
        var seminar = planning.writable(caller, seminarId);
        var before = known(seminarId, id, known);
        registrations.remove(id);
        boolean held = before.standing().state().holdsPlace();
        boolean counted = held && seminar.content().counts(before.content().role());
        lists.changed(seminar, counted ? -1 : 0, held ? List.of(ListChange.removed(id, before.content())) : List.of());
        log(Action.DELETE, seminar, id, before.content(), null);
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
            @Nullable RegistrationState state,
            ListFilter filter,
            PageQuery page) {
        planning.find(caller, seminarId);
        return registrations.list(seminarId, role, group, state, filter, page);
    }

    /** Those who wait for a place of a seminar that the caller may read, the first to be promoted first. */
    public List<StoredRegistration> waiting(Caller caller, UUID seminarId) {
        planning.find(caller, seminarId);
        return registrations.waiting(seminarId, EnumSet.allOf(AttendeeRole.class), Integer.MAX_VALUE);
    }

    /** How many take part in a seminar that the caller may read. */
    public Headcount headcount(Caller caller, UUID seminarId) {
        var plan = planning.find(caller, seminarId).content();
        return Headcount.of(
                registrations.heads(seminarId),
                plan.groups(),
                plan.terms().trainingClass(),
                registrations.countWaiting(seminarId));
    }

    private Standing arrival(Caller caller, StoredSeminar seminar, Entry entry, boolean place) {
        if (entry == Entry.INVITED && !place) {
            throw Refusal.conflict(
                    "seminar-full", Map.of("capacity", seminar.content().capacity()));
        }
        var situation = decisions.situation(caller, seminar);
        if (entry == Entry.WALK_IN && situation.isBeforeTheDay()) {
            throw Refusal.conflict("before-the-day", Map.of("day", situation.startsOn()));
        }
        long number = seminars.arrival(seminar.id());
        return entry == Entry.INVITED
                ? Standing.invited(number)
                : Standing.arrived(number, place, entry == Entry.WALK_IN);
    }

    /** Another role may need a place that the former one did not need, or need none any more. */
    private static Standing replaced(StoredSeminar seminar, StoredRegistration before, Registration content) {
        var standing = before.standing();
        boolean counted = seminar.content().counts(before.content().role());
        boolean counts = seminar.content().counts(content.role());
        if (standing.state().holdsPlace() && counts && !counted && seminar.free() < 1) {
            throw Refusal.conflict(
                    "seminar-full", Map.of("capacity", seminar.content().capacity()));
        }
        return standing.state() == RegistrationState.WAITING && !counts ? standing.promoted() : standing;
    }

    private static int morePlaces(
            StoredSeminar seminar, StoredRegistration before, Registration content, Standing after) {
        boolean took = before.standing().state().holdsPlace()
                && seminar.content().counts(before.content().role());
        boolean takes = after.state().holdsPlace() && seminar.content().counts(content.role());
        return (takes ? 1 : 0) - (took ? 1 : 0);
    }

    private static List<ListChange> steps(StoredRegistration before, Registration content, Standing after) {
        if (!after.state().holdsPlace()) {
            return List.of();
        }
        return before.standing().state().holdsPlace()
                ? List.of(ListChange.changed(before.id(), before.content(), content))
                : List.of(ListChange.added(before.id(), content));
    }

    private void log(
            Action action,
            StoredSeminar seminar,
            UUID id,
            @Nullable Registration before,
            @Nullable Registration after) {
        var plan = seminar.content();
        changes.write(
                action,
                Subject.REGISTRATION,
                id,
                seminar.office(),
                before == null ? null : before.impersonal(plan),
                after == null ? null : after.impersonal(plan));
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
