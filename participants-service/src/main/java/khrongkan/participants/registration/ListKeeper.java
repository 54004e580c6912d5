package khrongkan.participants.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.duplicate.Merged;
import khrongkan.participants.organization.OrganizationsRenamed;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.domain.ListChange;
import khrongkan.participants.registration.store.Registrations;
import khrongkan.participants.registration.store.StoredRegistration;
import khrongkan.participants.seminar.SeminarPlanned;
import khrongkan.participants.seminar.domain.Seminar;
import khrongkan.participants.seminar.store.Seminars;
import khrongkan.participants.seminar.store.StoredSeminar;

/**
 * Keeps the count of the places and the waiting list, in the transaction and under the seminar's lock of whoever
 * changes a list. While a place is free nobody waits for it.
 */
@ApplicationScoped
public class ListKeeper {

    private final Registrations registrations;
    private final Seminars seminars;
    private final Changes changes;
    private final Event<ListChanged> listChanged;

    ListKeeper(Registrations registrations, Seminars seminars, Changes changes, Event<ListChanged> listChanged) {
        this.registrations = registrations;
        this.seminars = seminars;
        this.changes = changes;
        this.listChanged = listChanged;
    }

    /**
     * Notes what a step did to a list, and gives places that became free to those who wait.
     *
     * @param seminar the seminar before the step
     * @param morePlaces how many more places of the counted roles are taken; fewer when negative
     * @param steps what became of the list that is sealed; empty where only the waiting list moved
     */
    public void changed(StoredSeminar seminar, int morePlaces, List<ListChange> steps) {
        var promoted = promote(seminar, seminar.free() - morePlaces);
        var all = Stream.concat(steps.stream(), promoted.stream()).toList();
        if (!all.isEmpty()) {
            var after = seminars.listChanged(seminar.id(), morePlaces + promoted.size());
            listChanged.fire(new ListChanged(seminar.id(), after.listRevision(), all));
        }
    }

    void planned(@Observes SeminarPlanned planned) {
        var before = planned.before();
        var after = planned.after();
        if (before != null) {
            var counted = promote(after, after.free());
            var uncounted = stand(registrations.waiting(after.id(), uncounted(after.content()), Integer.MAX_VALUE));
            seminars.morePlaces(after.id(), counted.size());
            var steps = new ArrayList<>(List.of(ListChange.plan(differing(before.content(), after.content()))));
            steps.addAll(counted);
            steps.addAll(uncounted);
            listChanged.fire(new ListChanged(after.id(), after.listRevision(), steps));
        }
    }

    void merged(@Observes Merged merged) {
        seminars.listsChangedOf(List.of(merged.survivor(), merged.other()));
    }

    void renamed(@Observes OrganizationsRenamed renamed) {
        seminars.listsChangedOf(renamed.ids());
        var steps = renamed.ids().stream().map(ListChange::renamed).toList();
        seminars.withAnyOf(renamed.ids())
                .forEach(seminar -> listChanged.fire(new ListChanged(seminar.id(), seminar.listRevision(), steps)));
    }

    private List<ListChange> promote(StoredSeminar seminar, int free) {
        var counted = seminar.content().terms().countedRoles();
        return free > 0 ? stand(registrations.waiting(seminar.id(), counted, free)) : List.of();
    }

    private List<ListChange> stand(List<StoredRegistration> first) {
        List<ListChange> steps = new ArrayList<>();
        for (var waiting : first) {
            var next = waiting.standing().promoted();
            registrations.stand(waiting.id(), next);
            changes.write(
                    Action.PROMOTE, Subject.REGISTRATION, waiting.id(), waiting.office(), waiting.standing(), next);
            steps.add(ListChange.added(waiting.id(), waiting.content()));
        }
        return steps;
    }

    private static Set<AttendeeRole> uncounted(Seminar plan) {
        Set<AttendeeRole> roles = EnumSet.allOf(AttendeeRole.class);
        roles.removeAll(plan.terms().countedRoles());
        return roles;
    }

    private static List<String> differing(Seminar before, Seminar after) {
        List<String> fields = new ArrayList<>();
        compare("/title", before.title(), after.title(), fields);
        compare("/startsOn", before.startsOn(), after.startsOn(), fields);
        compare("/endsOn", before.endsOn(), after.endsOn(), fields);
        compare("/venue", before.venue(), after.venue(), fields);
        compare("/groups", before.groups(), after.groups(), fields);
        compare("/capacity", before.capacity(), after.capacity(), fields);
        compare("/terms", before.terms(), after.terms(), fields);
        return fields;
    }

    private static void compare(String field, Object before, Object after, List<String> fields) {
        if (!Objects.equals(before, after)) {
            fields.add(field);
        }
    }
}
