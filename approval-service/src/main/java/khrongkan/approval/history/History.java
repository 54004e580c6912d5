package khrongkan.approval.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import khrongkan.approval.history.domain.Entry;
import khrongkan.approval.proposal.DocumentText;
import khrongkan.evidence.Canonical;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sync.ChangeLog;
import org.jspecify.annotations.Nullable;

/** All decisions, chained per proposal. Whoever adds one holds the lock on the proposal. */
@ApplicationScoped
public class History {

    /** What came to the entries later, and is left out where there is none. */
    static final Set<String> LATER = Set.of("warrant", "verificationCode", "paper");

    private final EntityManager rows;
    private final SealKey key;
    private final ChangeLog log;

    History(EntityManager rows, SealKey key, ChangeLog log) {
        this.rows = rows;
        this.key = key;
        this.log = log;
    }

    /** Chains and signs a decision, made from its number and the hash of the one before. */
    public void add(UUID proposal, BiFunction<Integer, @Nullable String, Entry> decision) {
        var last = last(proposal);
        var entry = decision.apply(
                last.map(row -> row.number() + 1).orElse(1),
                last.map(EntryEntity::hash).orElse(null));
        var payload = Canonical.text(payload(entry));
        rows.persist(new EntryEntity(entry, Canonical.hash(payload), key.sign(payload)));
        rows.flush();
    }

    /** The decisions on a proposal, the first one first. */
    public Page<HistoryView> page(UUID proposal, PageQuery query) {
        return log.within("history", proposal, query)
                .map(changed -> changed.page(
                        rows.createQuery(
                                        "from EntryEntity where proposalId = :proposal and number in :numbers",
                                        EntryEntity.class)
                                .setParameter("proposal", proposal)
                                .setParameter("numbers", changed.numbers())
                                .getResultList(),
                        EntryEntity::number))
                .orElseGet(() -> byNumber(proposal, query))
                .map(HistoryView::of);
    }

    private Page<EntryEntity> byNumber(UUID proposal, PageQuery query) {
        int after = query.after(1)
                .map(place -> PageQuery.read(place.get(0), Integer::valueOf))
                .orElse(0);
        var found = rows.createQuery(
                        "from EntryEntity where proposalId = :proposal and number > :after order by number",
                        EntryEntity.class)
                .setParameter("proposal", proposal)
                .setParameter("after", after)
                .setMaxResults(query.fetch())
                .getResultList();
        return Page.of(found, query, row -> List.of(String.valueOf(row.number())));
    }

    /** Entries of before there were such things have no such fields, so none that needed none has them. */
    private static ObjectNode payload(Entry entry) {
        ObjectNode payload = DocumentText.JSON.valueToTree(entry);
        LATER.stream().filter(name -> payload.path(name).isNull()).forEach(payload::remove);
        return payload;
    }

    private Optional<EntryEntity> last(UUID proposal) {
        return rows.createQuery("from EntryEntity where proposalId = :proposal order by number desc", EntryEntity.class)
                .setParameter("proposal", proposal)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
