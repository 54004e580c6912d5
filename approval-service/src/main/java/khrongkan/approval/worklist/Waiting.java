package khrongkan.approval.worklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.proposal.Search;
import khrongkan.approval.signoff.domain.Actor;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.caller.Role;

/** What may wait for a caller: by his roles where no post is asked for, and at the posts he has authority for. */
final class Waiting {

    private static final String OTHERS = " and not exists (select 1 from SignatureEntity s where s.proposalId = p.id"
            + " and s.revision = p.revision and s.person = :me and s.round ="
            + " (select max(r.round) from SignatureEntity r where r.proposalId = p.id and r.revision = p.revision))";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Waiting() {}

    static Waiting of(Caller caller, Actor actor) {
        var waiting = new Waiting();
        if (caller.is(Role.OFFICER)) {
            waiting.add("p.author = :me and (p.state in ('DRAFT', 'RETURNED') or p.hold = 'LOST')");
        }
        if (caller.is(Role.ENDORSER)) {
            waiting.add("p.turn = 'ENDORSER' and p.waitingPost is null" + OTHERS);
        }
        if (caller.is(Role.APPROVER)) {
            waiting.add("p.turn = 'APPROVER' and p.waitingPost is null" + OTHERS);
        }
        if (caller.is(Role.ADMIN)) {
            waiting.add("p.hold = 'LOST'");
        }
        actor.warrants().all().stream()
                .filter(authority -> authority.inForce(actor.warrants().today()))
                .forEach(waiting::add);
        waiting.values.put("me", caller.subject());
        return waiting;
    }

    private void add(String condition) {
        conditions.add(condition);
    }

    /** As far as the authority reaches: what is beyond it waits for somebody else. */
    private void add(Authority authority) {
        var number = values.size();
        var condition = new StringBuilder("p.waitingPost = :post" + number);
        values.put("post" + number, authority.post().id());
        if (authority.scope().ceiling() != null) {
            condition.append(" and (p.amount is null or p.amount <= :ceiling" + number + ")");
            values.put("ceiling" + number, authority.scope().ceiling());
        }
        if (!authority.scope().subjects().isEmpty()) {
            condition.append(" and p.subject in :subjects" + number);
            values.put("subjects" + number, authority.scope().subjects());
        }
        conditions.add(condition + OTHERS);
    }

    /** Narrows the search to what waits. */
    Search in(Search search) {
        if (conditions.isEmpty()) {
            return search.and("1 = 0");
        }
        var all = "(" + String.join(") or (", conditions) + ")";
        search.and(all);
        values.forEach((name, value) -> {
            if (all.contains(":" + name)) {
                search.and("1 = 1", name, value);
            }
        });
        return search;
    }
}
