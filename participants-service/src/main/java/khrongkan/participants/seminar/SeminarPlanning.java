package khrongkan.participants.seminar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import khrongkan.participants.query.ListFilter;
import khrongkan.participants.seminar.domain.Seminar;
import khrongkan.participants.seminar.domain.SeminarDraft;
import khrongkan.participants.seminar.store.Seminars;
import khrongkan.participants.seminar.store.StoredSeminar;

/** What callers can do with the plans of seminars; each method is one transaction. */
@ApplicationScoped
@Transactional
public class SeminarPlanning {

    private final Seminars seminars;
    private final Changes changes;
    private final Event<SeminarPlanned> planned;

    SeminarPlanning(Seminars seminars, Changes changes, Event<SeminarPlanned> planned) {
        this.seminars = seminars;
        this.changes = changes;
        this.planned = planned;
    }

    /** Plans a seminar. */
    public StoredSeminar add(Caller caller, SeminarDraft draft) {
        var content = read(draft);
        var added = seminars.add(caller.office(), content);
        changes.write(Action.CREATE, Subject.SEMINAR, added.id(), added.office(), null, content);
        planned.fire(new SeminarPlanned(null, added));
        return added;
    }

    /** Replaces the plan of a seminar; the same again changes nothing. */
    public StoredSeminar replace(Caller caller, UUID id, long known, SeminarDraft draft) {
        var before = writable(caller, id);
        Preconditions.require(known, before.version());
        var content = read(draft);
        if (content.equals(before.content())) {
            return before;
        }
        int placesTaken = seminars.holding(id, content.terms().countedRoles());
        content.requireRoomFor(placesTaken, seminars.usedGroups(id));
        content.requireFieldsFor(before.content(), seminars.answeredFields(id));
        var after = seminars.replace(id, content, placesTaken);
        changes.write(Action.UPDATE, Subject.SEMINAR, id, after.office(), before.content(), content);
        planned.fire(new SeminarPlanned(before, after));
        return seminars.find(id).orElseThrow();
    }

    /** One seminar that the caller may read. */
    public StoredSeminar find(Caller caller, UUID id) {
        return seminars.find(id).filter(found -> caller.mayRead(found.office())).orElseThrow(Refusal::notFound);
    }

    /** One seminar that the caller may change, and nobody else until the transaction ends. */
    public StoredSeminar writable(Caller caller, UUID id) {
        return seminars.locked(id)
                .filter(found -> found.office().equals(caller.office()))
                .orElseThrow(Refusal::notFound);
    }

    /** The seminars that the caller may read, by day. */
    public Page<StoredSeminar> list(Caller caller, ListFilter filter, PageQuery page) {
        return seminars.list(caller.readableOffice(), filter, page);
    }

    private static Seminar read(SeminarDraft draft) {
        var faults = new Faults();
        var content = Seminar.read(draft, faults);
        faults.refuseIfAny();
        return content;
    }
}
