package khrongkan.approval.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import khrongkan.approval.proposal.Actors;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.proposal.Register;
import khrongkan.approval.proposal.Search;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;

/** What waits for a caller, by his roles, his authorities and his office. */
@ApplicationScoped
class Worklist {

    private final Register register;
    private final Callers callers;
    private final Actors actors;

    Worklist(Register register, Callers callers, Actors actors) {
        this.register = register;
        this.callers = callers;
        this.actors = actors;
    }

    Page<Proposal> page(PageQuery page) {
        var caller = callers.current();
        var search = new Search("p.changedAt, p.id", page.fetch()).and("p.office = :mine", "mine", caller.office());
        return register.byChange(Waiting.of(caller, actors.current()).in(search), page);
    }
}
