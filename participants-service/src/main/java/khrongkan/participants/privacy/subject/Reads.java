package khrongkan.participants.privacy.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.participants.privacy.RegisteredPeople;
import khrongkan.participants.query.Arrivals;
import khrongkan.participants.query.Conditions;

/** Searches in the log of reads. */
@ApplicationScoped
@Transactional
class Reads {

    /** Oldest first; ids are given out in the order of time. */
    private static final Arrivals<ReadEntity> LIST = new Arrivals<>(ReadEntity.class, ReadEntity::id);

    private static final String OF_PERSON = """
            select l.id, l.changed_at, l.deleted, l.merged_into
            from personal_read r join change_log l on l.list = 'read' and l.id = r.id::text
            where r.people @> array[?]""";

    private final EntityManager rows;
    private final ChangeLog log;
    private final RegisteredPeople people;

    Reads(EntityManager rows, ChangeLog log, RegisteredPeople people) {
        this.rows = rows;
        this.log = log;
        this.people = people;
    }

    /** The reads by callers of the offices that this one may read. */
    Page<ReadView> search(Caller caller, ReadQuery query, PageQuery page) {
        var office = caller.readableOffice();
        var conditions = new Conditions().andIfGiven("r.office = :office", "office", office.orElse(null));
        query.apply(conditions);
        return LIST.page(rows, conditions, log.of("read", office, page), page).map(ReadEntity::view);
    }

    /** Who of any office was shown something of a person. */
    Page<ReadView> ofPerson(Caller caller, UUID person, PageQuery page) {
        people.readable(caller, person);
        var conditions = new Conditions().and("array_contains(r.people, :person)", "person", person);
        return LIST.page(rows, conditions, log.following(OF_PERSON, page, person), page)
                .map(read -> read.about(person));
    }
}
