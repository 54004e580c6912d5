package khrongkan.approval.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.authority.domain.Holder;
import khrongkan.kit.Ids;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import org.jspecify.annotations.Nullable;

/** Enters orders that give a right and orders that end one. Nobody enters one for himself. */
@ApplicationScoped
@Transactional
class Grants {

    private final EntityManager rows;
    private final Posts posts;
    private final Callers callers;
    private final Clock clock;

    Grants(EntityManager rows, Posts posts, Callers callers, Clock clock) {
        this.rows = rows;
        this.posts = posts;
        this.callers = callers;
        this.clock = clock;
    }

    AuthorityEntity enter(GrantAuthority asked) {
        check(asked);
        requireOther(asked.person().subject());
        var post = posts.named(asked.postId(), "/postId");
        var person = asked.person();
        var authority = new Authority(
                Ids.next(),
                post.toDomain(),
                asked.capacity(),
                new Holder(person.subject(), person.name(), person.position()),
                asked.citedOrder(),
                asked.scope(),
                asked.term());
        var present = present(post.id());
        requireRoom(authority, present);
        requireSource(asked, authority, present);
        var row = new AuthorityEntity(
                authority,
                post,
                asked.grantedBy(),
                asked.note(),
                callers.current().subject(),
                clock.instant());
        rows.persist(row);
        rows.flush();
        return row;
    }

    AuthorityEntity revoke(UUID id, RevokeAuthority asked) {
        @Nullable AuthorityEntity found = rows.find(AuthorityEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
        var row = Optional.ofNullable(found).orElseThrow(Refusal::notFound);
        var caller = callers.current();
        if (!row.office().equals(caller.office())) {
            throw Refusal.notFound();
        }
        if (row.toDomain().term().revoked()) {
            throw Refusal.conflict("authority-revoked-already", Map.of());
        }
        row.revoke(asked, caller.subject(), clock.instant());
        rows.flush();
        return row;
    }

    private static void check(GrantAuthority asked) {
        if (asked.until() != null && asked.until().isBefore(asked.from())) {
            throw Refusal.invalid("/until", "before-start", Map.of());
        }
        if (asked.capacity() != Capacity.OWN_POST && asked.citedOrder() == null) {
            throw Refusal.invalid("/order", "not-blank", Map.of());
        }
        boolean delegated = asked.capacity() == Capacity.DELEGATE;
        if (delegated != (asked.grantedBy() != null)) {
            throw Refusal.invalid(List.of(new Violation("/grantedBy", delegated ? "not-null" : "only-for-delegates")));
        }
    }

    private void requireOther(String subject) {
        if (callers.current().subject().equals(subject)) {
            throw Refusal.forbidden("own-authority", Map.of());
        }
    }

    private static void requireRoom(Authority authority, List<AuthorityEntity> present) {
        present.stream()
                .map(AuthorityEntity::toDomain)
                .filter(authority::clashesWith)
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict(
                            "authority-clashes", Map.of("name", other.holder().name()));
                });
    }

    /** A delegation comes from whoever has the post's powers whole, and gives no more than he has. */
    private static void requireSource(GrantAuthority asked, Authority authority, List<AuthorityEntity> present) {
        if (asked.grantedBy() == null) {
            return;
        }
        var source = present.stream()
                .map(AuthorityEntity::toDomain)
                .filter(one -> one.id().equals(asked.grantedBy()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("/grantedBy", "no-such-authority", Map.of()));
        if (!source.capacity().mayDelegate()) {
            throw Refusal.conflict(
                    "no-delegation-by-delegates", Map.of("name", source.holder().name()));
        }
        if (!source.inForce(authority.term().from())) {
            throw Refusal.conflict(
                    "grantor-not-in-force", Map.of("from", authority.term().from()));
        }
        if (!authority.scope().within(source.scope())) {
            throw Refusal.conflict("more-than-the-grantor-has", Map.of());
        }
    }

    private List<AuthorityEntity> present(UUID post) {
        return rows.createQuery("from AuthorityEntity a where a.post.id = :post", AuthorityEntity.class)
                .setParameter("post", post)
                .getResultList();
    }
}
