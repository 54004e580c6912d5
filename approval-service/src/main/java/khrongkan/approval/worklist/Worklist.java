package khrongkan.approval.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khrongkan.approval.authority.Authorities;
import khrongkan.approval.authority.AuthorityView;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.calendar.Deadlines;
import khrongkan.approval.calendar.Timetable;
import khrongkan.approval.calendar.domain.DeadlineRule.Station;
import khrongkan.approval.proposal.Actors;
import khrongkan.approval.proposal.Desk;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.proposal.Register;
import khrongkan.approval.proposal.Search;
import khrongkan.approval.signoff.domain.Actor;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;

/** What waits for a caller, by his roles, his authorities and his office, and what went through his hands. */
@ApplicationScoped
class Worklist {

    private static final String SIGNED =
            "exists (select 1 from SignatureEntity s where s.proposalId = p.id and s.person = :me and s.hand <> 'AUTHOR')";
    private static final String SUBMITTED =
            "exists (select 1 from RevisionEntity r where r.proposalId = p.id and r.submittedBy = :me)";

    private final Register register;
    private final Desk desk;
    private final Callers callers;
    private final Actors actors;
    private final Authorities authorities;
    private final Deadlines deadlines;

    Worklist(
            Register register,
            Desk desk,
            Callers callers,
            Actors actors,
            Authorities authorities,
            Deadlines deadlines) {
        this.register = register;
        this.desk = desk;
        this.callers = callers;
        this.actors = actors;
        this.authorities = authorities;
        this.deadlines = deadlines;
    }

    Page<Proposal> page(View view, PageQuery page) {
        return register.changes(Optional.of(callers.current().office()), search(view, page.fetch()), page)
                .orElseGet(() -> register.byChange(search(view, page.fetch()), page));
    }

    WorklistCounts counts() {
        return new WorklistCounts(
                desk.count(search(View.WAITING, 1)),
                overdue(),
                desk.count(search(View.SIGNED, 1)),
                desk.count(search(View.SUBMITTED, 1)),
                desk.count(search(View.ESCALATED, 1)));
    }

    /** Whoever is delegated to sees for whom; whoever holds a post sees who decides for it beside him. */
    ServingView serving() {
        var caller = callers.current();
        var own = authorities.servingToday(caller.subject(), caller.office());
        var filled = own.stream()
                .filter(authority -> authority.capacity() != Capacity.DELEGATE)
                .map(AuthorityView::postId)
                .toList();
        var others = filled.isEmpty()
                ? List.<AuthorityView>of()
                : authorities.viewsInForce(filled).stream()
                        .filter(authority -> !authority.person().subject().equals(caller.subject()))
                        .toList();
        return new ServingView(own, others);
    }

    private Search search(View view, int fetch) {
        var caller = callers.current();
        var search = new Search("p.changedAt, p.id", fetch).and("p.office = :mine", "mine", caller.office());
        return switch (view) {
            case WAITING -> Waiting.of(caller, actors.current()).in(search);
            case SIGNED -> search.and(SIGNED, "me", caller.subject());
            case SUBMITTED -> search.and(SUBMITTED, "me", caller.subject());
            case ESCALATED -> escalated(search, caller.is(Role.ADMIN), actors.current());
        };
    }

    /** For the station at which it lies now, not for one it has left. */
    private static Search escalated(Search search, boolean admin, Actor actor) {
        var posts = actor.warrants().all().stream()
                .filter(authority -> authority.inForce(actor.warrants().today()))
                .map(authority -> authority.post().id())
                .toList();
        var mine = admin ? "" : " and r.escalateTo in :posts";
        var condition = "exists (select 1 from ReminderEntity r where r.proposalId = p.id and r.arrivedAt = p.arrivedAt"
                + " and r.step = 'ESCALATE'" + mine + ")";
        return admin ? search.and(condition) : search.and(condition, "posts", posts);
    }

    private long overdue() {
        return deadlines
                .timetable(callers.current().office())
                .map(this::overdue)
                .orElse(0L);
    }

    private long overdue(Timetable timetable) {
        var search = search(View.WAITING, 1);
        List<String> late = new ArrayList<>();
        for (var station : Station.values()) {
            timetable.overdueBefore(station).ifPresent(before -> {
                var here = station == Station.AUTHOR ? "p.state = 'RETURNED'" : "p.turn = '" + station + "'";
                late.add("(" + here + " and p.arrivedAt < :before" + station + ")");
                search.and("1 = 1", "before" + station, before);
            });
        }
        return late.isEmpty() ? 0 : desk.count(search.and(String.join(" or ", late)));
    }
}
