package khrongkan.approval.signoff;

import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.history.domain.Entry;
import khrongkan.approval.signoff.domain.OnPaper;
import khrongkan.approval.signoff.domain.Part;
import khrongkan.kit.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Whose decision it is, as what he decides, and whether on paper.
 *
 * @param paper none where he decided here himself
 */
record Signer(Entry.Person person, Part part, @Nullable OnPaper paper) {

    /** The caller himself. */
    static Signer of(Caller caller, Part part) {
        var position = part.authority()
                .map(known -> position(known, caller.position()))
                .orElse(caller.position());
        return new Signer(new Entry.Person(caller.subject(), caller.name(), position), part, null);
    }

    /** Whoever has this authority, on paper. */
    static Signer of(Authority authority, Part part, OnPaper paper) {
        var holder = authority.holder();
        var position = position(authority, null);
        return new Signer(new Entry.Person(holder.subject(), holder.name(), position), part, paper);
    }

    /** Whoever holds the post signs as its holder; everybody else under his own position. */
    private static @Nullable String position(Authority known, @Nullable String own) {
        if (known.capacity() == Capacity.OWN_POST) {
            return known.post().title();
        }
        return own == null ? known.holder().position() : own;
    }
}
