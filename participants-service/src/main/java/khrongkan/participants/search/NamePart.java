package khrongkan.participants.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
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

    /** The page that is asked for of a list of records {@code r} with the column of {@link FoldedName}. */
    public <E extends Kept> Page<E> page(
            Listing<E> list,
            Register register,
            Optional<String> office,
            Conditions conditions,
            ListFilter filter,
            PageQuery page) {
        var part = filter.part();
        if (part == null || part.isBlank()) {
            return list.page(rows, conditions, filter, page);
        }
        var letters = SoundAlike.letters(part);
        if (letters.isEmpty()) {
            return list.page(rows, conditions.and("r.id in :named", "named", Set.of()), filter, page);
        }
        // the index knows nothing of records that were merged into others, of which changes tell
        var named =
                filter.instant() == null ? search.all(office, register, letters, BY_ID) : Optional.<Set<UUID>>empty();
        return named.isPresent()
                ? list.page(rows, conditions.and("r.id in :named", "named", named.get()), filter, page)
                : list.page(rows, conditions, inside(letters), filter, page);
    }

    private static Conditions inside(String letters) {
        return new Conditions().and("r.folded.searchText like :letters", "letters", "%" + letters + "%");
    }
}
