package khrongkan.approval.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.proposal.Register;
import khrongkan.approval.proposal.Search;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;

/** What waits for a caller, by his roles and his office. */
@ApplicationScoped
class Worklist {

    private static final String UNSIGNED = " and not exists (select 1 from SignatureEntity s"
            + " where s.proposalId = p.id and s.revision = p.revision and s.person = :me)";

    private final Register register;
    private final Callers callers;

    Worklist(Register register, Callers callers) {
        this.register = register;
        this.callers = callers;
    }

    Page<Proposal> page(PageQuery page) {
        var caller = callers.current();
        var search = new Search("p.changedAt, p.id", page.fetch())
                .and(String.join(" or ", waiting(caller)))
                .and("p.office = :mine", "mine", caller.office());
        if (!isAdminOnly(caller)) {
            search.and("1 = 1", "me", caller.subject());
        }
        return register.byChange(search, page);
    }

    private static List<String> waiting(Caller caller) {
        List<String> waiting = new ArrayList<>();
        if (caller.is(Role.OFFICER)) {
            waiting.add("p.author = :me and (p.state in ('DRAFT', 'RETURNED') or p.hold = 'LOST')");
        }
        if (caller.is(Role.ENDORSER)) {
            waiting.add("p.state = 'SUBMITTED'" + UNSIGNED);
        }
        if (caller.is(Role.APPROVER)) {
            waiting.add("p.state = 'ENDORSED'" + UNSIGNED);
        }
        if (caller.is(Role.ADMIN)) {
            waiting.add("p.hold = 'LOST'");
        }
        return waiting;
    }

    private static boolean isAdminOnly(Caller caller) {
        return !caller.is(Role.OFFICER) && !caller.is(Role.ENDORSER) && !caller.is(Role.APPROVER);
    }
}
