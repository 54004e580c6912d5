package khrongkan.participants.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.kit.caller.Caller;
import khrongkan.participants.duplicate.domain.Likeness;
import khrongkan.participants.duplicate.domain.Traits;
import khrongkan.participants.search.domain.Register;
import org.hibernate.Session;

/**
 * Looks for duplicates among all records of an office: each is compared with its neighbour in the order of the letters
 * of the names, which is that of an index, and with its neighbour of the same sound. The work grows with the number of
 * records and not with its square.
 */
@ApplicationScoped
class Rescan {

    private static final int AT_ONCE = 2000;

    private static final String NEIGHBOURS = """
            with neighbour as (
                select id, lead(id) over letters as other, search_core as form, lead(search_core) over letters as next
                from {table} where office = :office and merged_into is null
                window letters as (order by search_core, id)
                union all
                select id, lead(id) over sounds, search_sound, lead(search_sound) over sounds
                from {table} where office = :office and merged_into is null
                window sounds as (order by search_sound, id))
            select distinct least(id, other), greatest(id, other) from neighbour
            where other is not null and left(form, 2) = left(next, 2) and similarity(form, next) >= 0.6
            and not exists (select from duplicate d
                where d.first_id = least(id, other) and d.second_id = greatest(id, other))
            limit :most""";

    private final Session rows;
    private final TraitRows traits;
    private final DuplicateWatch watch;

    Rescan(Session rows, TraitRows traits, DuplicateWatch watch) {
        this.rows = rows;
        this.traits = traits;
        this.watch = watch;
    }

    /**
     * What a scan came to.
     *
     * @param compared how many pairs of neighbours were compared
     * @param found how many of them were queued
     * @param more whether there were more than are compared at once
     */
    public record Result(int compared, int found, boolean more) {}

    @Transactional
    Result run(Caller caller, Register register) {
        watch.waitForOthers(caller.office());
        var pairs = neighbours(caller.office(), register);
        var ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList();
        var known = traits.of(register, ids);
        long found = pairs.stream()
                .filter(pair -> {
                    var likeness = Likeness.of(traits(known, pair.first()), traits(known, pair.second()));
                    return likeness.isNoted() && watch.note(register, caller.office(), pair, likeness, null);
                })
                .count();
        return new Result(pairs.size(), (int) found, pairs.size() == AT_ONCE);
    }

    private static Traits traits(Map<UUID, TraitRows.Row> known, UUID id) {
        return Objects.requireNonNull(known.get(id)).traits();
    }

    private List<Pair> neighbours(String office, Register register) {
        return rows
                .createNativeQuery(
                        NEIGHBOURS.replace("{table}", register.name().toLowerCase(Locale.ROOT)), Object[].class)
                .setParameter("office", office)
                .setParameter("most", AT_ONCE)
                .getResultList()
                .stream()
                .map(row -> new Pair((UUID) row[0], (UUID) row[1]))
                .toList();
    }
}
