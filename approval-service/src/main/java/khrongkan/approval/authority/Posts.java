package khrongkan.approval.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.approval.authority.domain.Post;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import org.jspecify.annotations.Nullable;

/** The posts whose holders sign in an office. A post without anybody is lawful: the paper waits at the post. */
@ApplicationScoped
@Transactional
public class Posts {

    private final EntityManager rows;
    private final Callers callers;
    private final Clock clock;
    private final ChangeLog log;

    Posts(EntityManager rows, Callers callers, Clock clock, ChangeLog log) {
        this.rows = rows;
        this.callers = callers;
        this.clock = clock;
        this.log = log;
    }

    PostEntity open(WritePost post) {
        var caller = callers.current();
        requireFree(caller.office(), post.title());
        var row = new PostEntity(caller.office(), post.title(), caller.subject(), clock.instant());
        rows.persist(row);
        rows.flush();
        return row;
    }

    /** What was signed under the former title keeps it. */
    PostEntity call(UUID id, long known, WritePost post) {
        var row = locked(id);
        Preconditions.require(known, row.version());
        if (!row.title().equals(post.title())) {
            requireFree(row.office(), post.title());
        }
        row.call(post.title());
        rows.flush();
        return row;
    }

    PostEntity readable(UUID id) {
        @Nullable PostEntity found = rows.find(PostEntity.class, id);
        var row = Optional.ofNullable(found).orElseThrow(Refusal::notFound);
        callers.current().requireRead(row.office());
        return row;
    }

    /** A post of the caller's office, for nobody else to fill until the transaction ends. */
    PostEntity locked(UUID id) {
        return own(id).orElseThrow(Refusal::notFound);
    }

    /** The same for a post that a request names beside its path. */
    PostEntity named(UUID id, String pointer) {
        return own(id).orElseThrow(() -> Refusal.invalid(pointer, "no-such-post", Map.of()));
    }

    private Optional<PostEntity> own(UUID id) {
        @Nullable PostEntity found = rows.find(PostEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(found)
                .filter(row -> row.office().equals(callers.current().office()));
    }

    Page<PostEntity> page(PageQuery page) {
        return log.of("post", callers.current().readableOffice(), page)
                .map(changed -> changed.page(
                        rows.createQuery("from PostEntity where id in :ids", PostEntity.class)
                                .setParameter("ids", changed.uuids())
                                .getResultList(),
                        PostEntity::id))
                .orElseGet(() -> byId(page));
    }

    private Page<PostEntity> byId(PageQuery page) {
        var office = callers.current().readableOffice();
        var after = page.after(1).map(place -> PageQuery.read(place.get(0), UUID::fromString));
        var query = rows.createQuery(
                "from PostEntity where (:anyOffice = true or office = :office) and (:first = true or id > :after)"
                        + " order by id",
                PostEntity.class);
        var found = query.setParameter("anyOffice", office.isEmpty())
                .setParameter("office", office.orElse(""))
                .setParameter("first", after.isEmpty())
                .setParameter("after", after.orElse(new UUID(0, 0)))
                .setMaxResults(page.fetch())
                .getResultList();
        return Page.of(found, page, row -> List.of(row.id().toString()));
    }

    /** Those of an office among these, by their ids. */
    public Map<UUID, Post> ofOffice(String office, Collection<UUID> ids) {
        var found = rows.createQuery("from PostEntity where office = :office and id in :ids", PostEntity.class)
                .setParameter("office", office)
                .setParameter("ids", ids)
                .getResultList();
        return found.stream().map(PostEntity::toDomain).collect(Collectors.toMap(Post::id, post -> post));
    }

    private void requireFree(String office, String title) {
        boolean taken = !rows.createQuery(
                        "select 1 from PostEntity where office = :office and title = :title", Integer.class)
                .setParameter("office", office)
                .setParameter("title", title)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw Refusal.conflict("post-exists", Map.of("title", title));
        }
    }
}
