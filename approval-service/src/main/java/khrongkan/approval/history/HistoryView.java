package khrongkan.approval.history;

import java.time.Instant;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.history.domain.Entry;
import khrongkan.approval.signoff.domain.Action;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.OnPaper;
import khrongkan.approval.signoff.domain.Signature.Warrant;
import khrongkan.approval.signoff.domain.State;
import org.jspecify.annotations.Nullable;

/**
 * A decision as callers see it.
 *
 * @param previous the hash of the entry before
 * @param hash SHA-256 of the canonical entry, which is the payload of {@code jws}
 */
public record HistoryView(
        int number,
        int revision,
        Action action,
        Entry.Person actor,
        Hand hand,
        Capacity capacity,
        @Nullable Warrant warrant,
        Instant time,
        State from,
        State to,
        @Nullable String comment,
        @Nullable String seal,
        @Nullable OnPaper paper,
        @Nullable String previous,
        String hash,
        String jws) {

    static HistoryView of(EntryEntity row) {
        var entry = row.toDomain();
        return new HistoryView(
                entry.number(),
                entry.revision(),
                entry.action(),
                entry.actor(),
                entry.hand(),
                entry.capacity(),
                entry.warrant(),
                entry.time(),
                entry.from(),
                entry.to(),
                entry.comment(),
                entry.seal(),
                entry.paper(),
                entry.previous(),
                row.hash(),
                row.jws());
    }
}
