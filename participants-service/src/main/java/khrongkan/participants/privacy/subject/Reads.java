package khrongkan.participants.privacy.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.participants.privacy.RegisteredPeople;
import khrongkan.participants.query.Conditions;

/** Searches in the log of reads. */
@ApplicationScoped
@Transactional
class Reads {

    private final EntityManager rows;
    private final RegisteredPeople people;

    Reads(EntityManager rows, RegisteredPeople people) {
        this.rows = rows;
        this.people = people;
    }

    /** The reads by callers of the offices that this one may read. */
    Page<ReadView> search(Caller caller, ReadQuery query, PageQuery page) {
        var conditions = new Conditions()
                .andIfGiven(
                        "r.office = :office", "office", caller.readableOffice().orElse(null));
        query.apply(conditions);
        return found(conditions, page).map(ReadEntity::view);
    }

    /** Who of any office was shown something of a person. */
    Page<ReadView> ofPerson(Caller caller, UUID person, PageQuery page) {
        people.readable(caller, person);
        var conditions = new Conditions().and("array_contains(r.people, :person)", "person", person);
        return found(conditions, page).map(read -> read.about(person));
    }

    /** Oldest first; ids are given out in the order of time. */
    private Page<ReadEntity> found(Conditions conditions, PageQuery page) {
        page.after(1)
                .ifPresent(place ->
                        conditions.and("r.id > :after", "after", PageQuery.read(place.get(0), UUID::fromString)));
        var found = conditions.first(rows, ReadEntity.class, "from ReadEntity r", "r.id", page.fetch());
        return Page.of(found, page, row -> List.of(row.id().toString()));
    }
}
