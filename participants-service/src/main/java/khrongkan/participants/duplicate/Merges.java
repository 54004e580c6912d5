package khrongkan.participants.duplicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.change.MergedAway;
import khrongkan.participants.duplicate.domain.Field;
import khrongkan.participants.search.domain.Register;
import org.hibernate.Session;

/** Makes one record of two, and two again. Works in the transaction of the caller. */
@ApplicationScoped
class Merges {

    private final Session rows;
    private final RecordRows records;
    private final References references;
    private final Event<Merged> told;
    private final ObjectMapper json;
    private final Clock clock;

    Merges(
            Session rows,
            RecordRows records,
            References references,
            Event<Merged> told,
            ObjectMapper json,
            Clock clock) {
        this.rows = rows;
        this.records = records;
        this.references = references;
        this.told = told;
        this.json = json;
        this.clock = clock;
    }

    void merge(DuplicateEntity duplicate, MergeRecords wanted) {
        var register = duplicate.register();
        var survivor = wanted.survivor();
        var other = duplicate.pair().other(survivor);
        var before = lock(duplicate, survivor);
        var merge = new MergeEntity(duplicate, survivor, clock.instant());
        var numbers = register == Register.ORGANIZATION ? records.takeNumbers(survivor, other) : List.<String>of();
        var moved = references.move(register, other, survivor);
        var fields = wanted.take() == null ? Set.<Field>of() : wanted.take();
        long version = records.take(register, survivor, other, fields, clock.instant());
        records.mergeInto(register, other, Optional.of(survivor), clock.instant());
        rows.persist(merge.did(version, before, text(numbers), text(moved)));
        told.fire(new Merged(register, survivor, other));
    }

    /**
     * Undoes the last merge of two records.
     *
     * @throws Refusal {@code merge-built-upon} where what came of it was changed since
     */
    void undo(DuplicateEntity duplicate) {
        var merge = rows.createSelectionQuery(
                        "from MergeEntity m where m.duplicateId = :id and m.undoneAt is null order by m.mergedAt desc",
                        MergeEntity.class)
                .setParameter("id", duplicate.id())
                .setMaxResults(1)
                .getSingleResult();
        var register = duplicate.register();
        duplicate.pair().both().stream().sorted().forEach(id -> requireUnchanged(register, merge, id));
        records.restore(register, merge.survivor(), merge.survivorBefore(), clock.instant());
        records.mergeInto(register, merge.merged(), Optional.empty(), clock.instant());
        records.giveNumbers(merge.survivor(), merge.merged(), read(merge.numbersMoved(), new TypeReference<>() {}));
        references.moveBack(
                register, read(merge.referencesMoved(), new TypeReference<>() {}), merge.survivor(), merge.merged());
        merge.undone(clock.instant());
        told.fire(new Merged(register, merge.survivor(), merge.merged()));
    }

    /** Locks both records; what the survivor was. */
    private String lock(DuplicateEntity duplicate, UUID survivor) {
        var before = "";
        for (var id : duplicate.pair().both()) {
            var locked = records.lock(duplicate.register(), id);
            locked.mergedInto().ifPresent(into -> {
                throw new MergedAway(into);
            });
            before = id.equals(survivor) ? locked.content() : before;
        }
        return before;
    }

    private void requireUnchanged(Register register, MergeEntity merge, UUID id) {
        var locked = records.lock(register, id);
        if (id.equals(merge.survivor())
                && (locked.version() != merge.survivorVersion()
                        || locked.mergedInto().isPresent())) {
            throw Refusal.conflict("merge-built-upon", Map.of());
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
