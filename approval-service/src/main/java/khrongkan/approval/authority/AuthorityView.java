package khrongkan.approval.authority;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.authority.domain.Bar;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.authority.domain.Holder;
import khrongkan.approval.authority.domain.Matter;
import org.jspecify.annotations.Nullable;

/**
 * An authority as callers see it.
 *
 * @param capacityLine what is printed under the person's own position; none for whoever holds the post
 * @param subjects the subjects it is limited to; to none where empty
 * @param ceiling the highest sum it reaches; no limit where missing
 * @param grantedBy the authority it was delegated from
 * @param inForce whether it serves today
 * @param barred why it does not
 */
public record AuthorityView(
        UUID id,
        UUID postId,
        String post,
        Capacity capacity,
        @Nullable String capacityLine,
        Holder person,
        @Nullable String order,
        Set<String> subjects,
        @Nullable BigDecimal ceiling,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID grantedBy,
        @Nullable String note,
        String enteredBy,
        Instant enteredAt,
        @Nullable Revocation revocation,
        boolean inForce,
        @Nullable String barred) {

    /** That it was ended before its time. */
    public record Revocation(
            Instant at,
            String by,
            @Nullable String order,
            @Nullable String reason) {}

    static AuthorityView of(
            Authority authority,
            @Nullable UUID grantedBy,
            @Nullable String note,
            String enteredBy,
            Instant enteredAt,
            @Nullable Revocation revocation,
            LocalDate today) {
        return new AuthorityView(
                authority.id(),
                authority.post().id(),
                authority.post().title(),
                authority.capacity(),
                authority.capacity().line(authority.post().title()).orElse(null),
                authority.holder(),
                authority.order(),
                authority.scope().subjects(),
                authority.scope().ceiling(),
                authority.term().from(),
                authority.term().until(),
                grantedBy,
                note,
                enteredBy,
                enteredAt,
                revocation,
                authority.inForce(today),
                authority.inForce(today)
                        ? null
                        : authority.bar(Matter.OPEN, today).map(Bar::code).orElse(null));
    }
}
