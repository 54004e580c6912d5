package khrongkan.approval.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sync.ChangeLog;

/** The proposals the caller may read, page by page: the newest first, or in the order of their changes. */
@ApplicationScoped
public class Register {

    private final Desk desk;
    private final Callers callers;
    private final ChangeLog log;

    Register(Desk desk, Callers callers, ChangeLog log) {
        this.desk = desk;
        this.callers = callers;
        this.log = log;
    }

    /** One page of those that were asked for. */
    Page<Proposal> page(ProposalQuery asked, PageQuery page) {
        return changes(callers.current().readableOffice(), search(asked, "p.id", page), page)
                .orElseGet(() -> newestFirst(search(asked, "p.id desc", page), page));
    }

    /** How many of those that were asked for are in each state. */
    ProposalCounts counts(ProposalQuery asked) {
        return ProposalCounts.of(desk.countByState(search(asked, "p.id", new PageQuery())));
    }

    /**
     * The page of changes that is asked for: of what was changed, that which a search finds. Empty where the list itself is
     * asked for.
     *
     * @param office the only office whose changes are told
     */
    public Optional<Page<Proposal>> changes(Optional<String> office, Search search, PageQuery page) {
        return log.of("proposal", office, page)
                .map(changed ->
                        changed.page(desk.find(search.and("p.id in :ids", "ids", changed.uuids())), Proposal::id));
    }

    /** One page of a search that is ordered by {@code p.changedAt, p.id}. */
    public Page<Proposal> byChange(Search search, PageQuery page) {
        page.after(2)
                .ifPresent(place -> search.and(
                                "changedAt > :moment or changedAt = :moment and id > :id",
                                "moment",
                                PageQuery.read(place.get(0), Instant::parse))
                        .and("1 = 1", "id", PageQuery.read(place.get(1), UUID::fromString)));
        return Page.of(
                desk.find(search),
                page,
                last -> List.of(last.changedAt().toString(), last.id().toString()));
    }

    private Page<Proposal> newestFirst(Search search, PageQuery page) {
        page.after(1)
                .ifPresent(place -> search.and("id < :last", "last", PageQuery.read(place.get(0), UUID::fromString)));
        return Page.of(desk.find(search), page, last -> List.of(last.id().toString()));
    }

    private static Search search(ProposalQuery asked, String order, PageQuery page) {
        var search = new Search(order, page.fetch());
        if (asked.state != null) {
            search.and("state = :state", "state", asked.state);
        }
        if (asked.q != null && !asked.q.isBlank()) {
            search.and("search like :q escape '!'", "q", "%" + literally(DocumentText.searched(asked.q)) + "%");
        }
        return search;
    }

    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
