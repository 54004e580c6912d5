package khrongkan.participants.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.caller.Role;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.name.domain.PersonDraft;
import khrongkan.participants.name.domain.PersonName;
import khrongkan.participants.registration.domain.ListChange;
import khrongkan.participants.registration.domain.RegistrationAction;
import khrongkan.participants.registration.domain.Situation;
import khrongkan.participants.registration.domain.Standing;
import khrongkan.participants.registration.store.Registrations;
import khrongkan.participants.registration.store.StoredRegistration;
import khrongkan.participants.seminar.store.Seminars;
import khrongkan.participants.seminar.store.StoredSeminar;
import org.jspecify.annotations.Nullable;

/** What is decided about registrations; each decision is one transaction under the seminar's lock. */
@ApplicationScoped
@Transactional
public class RegistrationDecisions {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private final Registrations registrations;
    private final Seminars seminars;
    private final ListKeeper lists;
    private final Changes changes;
    private final Clock clock;

    RegistrationDecisions(
            Registrations registrations, Seminars seminars, ListKeeper lists, Changes changes, Clock clock) {
        this.registrations = registrations;
        this.seminars = seminars;
        this.lists = lists;
        this.changes = changes;
        this.clock = clock;
    }

    /** A decision as somebody typed it. */
    public record Decide(
            RegistrationAction action, @Nullable PersonDraft person) {}

    /** In which situation the caller would decide about the registrations of a seminar. */
    public Situation situation(Caller caller, StoredSeminar seminar) {
        var today = LocalDate.ofInstant(clock.instant(), THAILAND);
        var own = seminar.office().equals(caller.officeCode());
        return new Situation(
                caller.is(Role.OFFICER), own, today, seminar.content().startsOn());
    }

    /** Decides about a registration of a seminar that the caller may read. */
    public StoredRegistration decide(Caller caller, UUID seminarId, UUID id, Decide decision) {
        var seminar = seminars.locked(seminarId)
                .filter(found -> caller.mayRead(found.office()))
                .orElseThrow(Refusal::notFound);
        var before = registrations.find(seminarId, id).orElseThrow(Refusal::notFound);
        var why = before.standing().whyNot(decision.action(), situation(caller, seminar));
        if (!why.isEmpty()) {
            throw why.get(0).refusal();
        }
        return decided(seminar, before, decision);
    }

    private StoredRegistration decided(StoredSeminar seminar, StoredRegistration before, Decide decision) {
        var counts = seminar.content().counts(before.content().role());
        var content = decision.action().needsPerson() ? before.content().by(read(decision.person())) : before.content();
        var standing = next(seminar, before, decision.action(), counts);
        var after = registrations.decide(before, content, standing);
        int holds = (standing.state().holdsPlace() ? 1 : 0)
                - (before.standing().state().holdsPlace() ? 1 : 0);
        lists.changed(seminar, counts ? holds : 0, steps(before, after, holds));
        changes.write(
                Action.DECIDE, Subject.REGISTRATION, after.id(), after.office(), before.standing(), after.standing());
        return registrations.find(seminar.id(), after.id()).orElseThrow();
    }

    private Standing next(StoredSeminar seminar, StoredRegistration before, RegistrationAction action, boolean counts) {
        var standing = before.standing();
        if (action == RegistrationAction.ACCEPT && standing.state().isOut()) {
            return standing.back(seminars.arrival(seminar.id()), !counts || seminar.free() > 0);
        }
        var person = before.content().person();
        return action.needsPerson() && person != null
                ? standing.after(action).insteadOf(person.inFull())
                : standing.after(action);
    }

    private static List<ListChange> steps(StoredRegistration before, StoredRegistration after, int holds) {
        if (holds > 0) {
            return List.of(ListChange.added(after.id(), after.content()));
        }
        if (holds < 0) {
            return List.of(ListChange.removed(after.id(), after.content()));
        }
        return after.content().equals(before.content())
                ? List.of()
                : List.of(ListChange.changed(after.id(), before.content(), after.content()));
    }

    private static PersonName read(@Nullable PersonDraft draft) {
        var faults = new Faults();
        var named = faults.present("person", draft, new PersonDraft(null, "-", null, null));
        var person = PersonName.read(named, faults.in("person"));
        faults.refuseIfAny();
        return person;
    }
}
