package khrongkan.participants.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sync.Changed;
import khrongkan.participants.change.Kept;
import khrongkan.participants.query.Conditions;
import khrongkan.participants.query.ListFilter;
import khrongkan.participants.query.Listing;
import khrongkan.participants.search.domain.Register;
import khrongkan.thai.SoundAlike;

/** Narrows a list to the records that have a part inside their names. */
@ApplicationScoped
public class NamePart {

    /** So many records are listed by their ids; of more, the list itself soon finds enough for a page. */
    private static final int BY_ID = 500;

    private final NameSearch search;
    private final EntityManager rows;

    NamePart(NameSearch search, EntityManager rows) {
        this.search = search;
        this.rows = rows;
    }

    /**
     * The page that is asked for of a list of records {@code r} with the column of {@link FoldedName}: of all, or of those
     * that were changed.
     */
    public <E extends Kept> Page<E> page(
            Listing<E> list,
            Register register,
            Optional<String> office,
            Conditions conditions,
            ListFilter filter,
            Optional<Changed> changes,
            PageQuery page) {
        var part = filter.part();
        if (part == null || part.isBlank()) {
            return list.page(rows, conditions, changes, page);
        }
        var letters = SoundAlike.letters(part);
        if (letters.isEmpty()) {
            return list.page(rows, conditions.and("r.id in :named", "named", Set.of()), changes, page);
        }
        if (changes.isPresent()) {
            return list.changed(rows, conditions.and(inside(letters)), changes.get());
        }
        return search.all(office, register, letters, BY_ID)
                .map(named -> list.page(rows, conditions.and("r.id in :named", "named", named), page))
                .orElseGet(() -> list.lookedThrough(rows, conditions, inside(letters), page));
    }

    private static Conditions inside(String letters) {
        return new Conditions().and("r.folded.searchText like :letters", "letters", "%" + letters + "%");
    }
}
