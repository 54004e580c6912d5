package khrongkan.participants.query;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import khrongkan.kit.sync.Changed;
import khrongkan.participants.name.domain.NameKey;
import org.jspecify.annotations.Nullable;

/** The conditions of a list; those that were not given are left out. */
public final class Conditions {

    private final List<String> clauses = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    /** A condition that holds always and names no value. */
    public Conditions and(String clause) {
        clauses.add(clause);
        return this;
    }

    /** A condition that holds always, with the value it names. */
    public Conditions and(String clause, String name, Object value) {
        clauses.add(clause);
        values.put(name, value);
        return this;
    }

    /** A condition that holds always, with the two values it names. */
    public Conditions and(String clause, String name, Object value, String other, Object otherValue) {
        return and(clause, name, value).also(other, otherValue);
    }

    /** A condition that holds where its value was given. */
    public Conditions andIfGiven(String clause, String name, @Nullable Object value) {
        return value == null ? this : and(clause, name, value);
    }

    /** A condition that holds where one of the keys has this part, if one was given. Escapes with {@code !}. */
    public Conditions andContains(String name, @Nullable String part, String... paths) {
        if (part == null || part.isBlank()) {
            return this;
        }
        var literal = NameKey.of(part).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        var clause = Arrays.stream(paths)
                .map(path -> path + " like :" + name + " escape '!'")
                .collect(Collectors.joining(" or ", "(", ")"));
        return and(clause, name, "%" + literal + "%");
    }

    /** A condition that holds for the rows {@code r} that were changed. */
    public Conditions among(Changed changed) {
        return and("r.id in :changed", "changed", changed.uuids());
    }

    /** The conditions of another one, too. */
    public Conditions and(Conditions others) {
        clauses.addAll(others.clauses);
        values.putAll(others.values);
        return this;
    }

    /** The same conditions, to be added to on their own. */
    public Conditions copy() {
        var copy = new Conditions();
        copy.clauses.addAll(clauses);
        copy.values.putAll(values);
        return copy;
    }

    /**
     * What follows a place in a list that is ordered by these two. One comparison of both, where an index of that order
     * begins; two comparisons joined by "or" would read the list from its head.
     */
    public Conditions after(String order, Object value, String id, Object idValue) {
        return and("(%s, %s) > (:afterValue, :afterId)".formatted(order, id), "afterValue", value)
                .also("afterId", idValue);
    }

    /** The first of the items that fulfil the conditions. */
    public <T> List<T> first(EntityManager rows, Class<T> type, String select, String order, int count) {
        var query = rows.createQuery(
                "%s where %s order by %s".formatted(select, String.join(" and ", clauses), order), type);
        values.forEach(query::setParameter);
        return query.setMaxResults(count).getResultList();
    }

    /** Some of the items that fulfil the conditions, in no order. */
    public <T> List<T> some(EntityManager rows, Class<T> type, String select, int count) {
        var query = rows.createQuery("%s where %s".formatted(select, String.join(" and ", clauses)), type);
        values.forEach(query::setParameter);
        return query.setMaxResults(count).getResultList();
    }

    /** What stands at this place among the items that fulfil the conditions. */
    public <T> Optional<T> at(EntityManager rows, Class<T> type, String select, String order, int place) {
        var query = rows.createQuery(
                "%s where %s order by %s".formatted(select, String.join(" and ", clauses), order), type);
        values.forEach(query::setParameter);
        return query.setFirstResult(place).setMaxResults(1).getResultStream().findFirst();
    }

    /** What stands before a place, or at it, in a list that is ordered by these two. */
    public Conditions until(String order, Object value, String id, Object idValue) {
        return and("(%s, %s) <= (:untilValue, :untilId)".formatted(order, id), "untilValue", value)
                .also("untilId", idValue);
    }

    private Conditions also(String name, Object value) {
        values.put(name, value);
        return this;
    }
}
