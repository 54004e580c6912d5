package khrongkan.approval.signoff.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.authority.domain.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * A name under one revision, or that of one who checked it.
 *
 * @param hand in whose part it was signed
 * @param person the subject who signed
 * @param name as it is printed
 * @param position ตำแหน่ง, as it is printed
 * @param warrant for which post it was signed; none where a role was enough
 * @param at when it was put here
 * @param paper where it stands on paper; none where the signer put it here himself
 */
public record Signature(
        Hand hand,
        String person,
        String name,
        @Nullable String position,
        Capacity capacity,
        @Nullable Warrant warrant,
        Instant at,
        String seal,
        @Nullable OnPaper paper) {

    /** One that the signer put here himself. */
    public Signature(
            Hand hand,
            String person,
            String name,
            @Nullable String position,
            Capacity capacity,
            @Nullable Warrant warrant,
            Instant at,
            String seal) {
        this(hand, person, name, position, capacity, warrant, at, seal, null);
    }

    /** Whether this person recorded it for the signer. */
    boolean recordedBy(String subject) {
        return paper != null && paper.recordedBy().equals(subject);
    }

    /** What is kept of the authority under which somebody signed: the register may change later. */
    public record Warrant(
            UUID authority,
            UUID post,
            String postTitle,
            @Nullable String order) {

        /** What is kept of this one. */
        public static Warrant of(Authority authority) {
            var post = authority.post();
            return new Warrant(authority.id(), post.id(), post.title(), authority.order());
        }
    }

    /** The line under the position that says for which post; none for whoever holds it. */
    public Optional<String> capacityLine() {
        return Optional.ofNullable(warrant).flatMap(known -> capacity.line(known.postTitle()));
    }
}
