package khrongkan.approval.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.approval.attachment.domain.FileForm;
import khrongkan.approval.feed.EventType;
import khrongkan.approval.feed.Events;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.proposal.Proposals;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What becomes of the files of a proposal. Those added to a draft are annexes: the seal of the submission covers them. */
@ApplicationScoped
@Transactional
public class Attachments {

    private static final String PRESENT = "from AttachmentEntity where proposalId = :proposal and removedAt is null";

    private final EntityManager rows;
    private final Pieces pieces;
    private final Proposals proposals;
    private final Events events;
    private final Callers callers;
    private final Clock clock;
    private final ChangeLog log;
    private final int most;

    Attachments(
            EntityManager rows,
            Pieces pieces,
            Proposals proposals,
            Events events,
            Callers callers,
            Clock clock,
            ChangeLog log,
            @ConfigProperty(name = "khrongkan.attachments.most") int most) {
        this.rows = rows;
        this.pieces = pieces;
        this.proposals = proposals;
        this.events = events;
        this.callers = callers;
        this.clock = clock;
        this.log = log;
        this.most = most;
    }

    /** All files that belong to a proposal, in the order in which they came. */
    public List<AttachmentView> present(UUID proposal) {
        return rows.createQuery(PRESENT + " order by id", AttachmentEntity.class)
                .setParameter("proposal", proposal)
                .getResultStream()
                .map(AttachmentEntity::toView)
                .toList();
    }

    /** All annexes of a document as it stands, in the order in which they came. */
    public List<AttachmentView> annexes(UUID proposal) {
        return rows.createQuery(PRESENT + " and annexFrom is not null order by id", AttachmentEntity.class)
                .setParameter("proposal", proposal)
                .getResultStream()
                .map(AttachmentEntity::toView)
                .toList();
    }

    /** Whoever may not add one need not send it whole. */
    void requireAdding(UUID id) {
        requireOwn(proposals.get(id));
    }

    AttachmentEntity add(UUID id, AddAttachment asked, FileForm form, Received file) {
        var proposal = own(id);
        requireRoom(id);
        var annexFrom =
                proposal.signoff().state().writable() ? proposal.signoff().revisionToSign() : null;
        var row = new AttachmentEntity(id, asked, form.mediaType(), file, annexFrom, callers.current(), now());
        rows.persist(row);
        rows.flush();
        pieces.keep(row.id(), file.path());
        if (annexFrom != null) {
            touch(proposal);
        }
        events.raise(EventType.ATTACHMENT_ADDED, id, proposal.office());
        return row;
    }

    /** Takes one away. What a seal covers is only marked, and stays to be read under its revision. */
    void remove(UUID id, UUID attachment, long known) {
        var proposal = own(id);
        var row = present(id, attachment);
        Preconditions.require(known, row.version());
        boolean writable = proposal.signoff().state().writable();
        if (row.sealed(proposal.signoff().lastSubmitted())) {
            if (!writable) {
                throw Refusal.conflict("attachment-sealed", Map.of());
            }
            row.remove(callers.current().subject(), now());
        } else {
            rows.remove(row);
        }
        rows.flush();
        if (writable) {
            touch(proposal);
        }
    }

    AttachmentEntity scanned(UUID id, UUID attachment, ScanResult result) {
        requireOwn(proposals.get(id));
        var row = present(id, attachment);
        row.scanned(result.state(), result.scanner(), now());
        rows.flush();
        return row;
    }

    /** One of a proposal that the caller may read; also one that is gone from the document and stands under a seal. */
    AttachmentEntity readable(UUID id, UUID attachment) {
        callers.current().requireRead(proposals.get(id).office());
        return found(id, attachment);
    }

    Page<AttachmentEntity> page(UUID id, PageQuery page) {
        callers.current().requireRead(proposals.get(id).office());
        return log.within("attachment", id, page)
                .map(changed -> changed.page(
                        rows.createQuery(PRESENT + " and id in :ids", AttachmentEntity.class)
                                .setParameter("proposal", id)
                                .setParameter("ids", changed.uuids())
                                .getResultList(),
                        AttachmentEntity::id))
                .orElseGet(() -> oldestFirst(id, page));
    }

    private Page<AttachmentEntity> oldestFirst(UUID id, PageQuery page) {
        var after = page.after(1).map(place -> PageQuery.read(place.get(0), UUID::fromString));
        var found = rows.createQuery(PRESENT + " and id > :after order by id", AttachmentEntity.class)
                .setParameter("proposal", id)
                .setParameter("after", after.orElse(new UUID(0, 0)))
                .setMaxResults(page.fetch())
                .getResultList();
        return Page.of(found, page, row -> List.of(row.id().toString()));
    }

    private AttachmentEntity present(UUID id, UUID attachment) {
        var row = found(id, attachment);
        if (row.removed()) {
            throw Refusal.notFound();
        }
        return row;
    }

    private AttachmentEntity found(UUID id, UUID attachment) {
        return Optional.ofNullable(rows.find(AttachmentEntity.class, attachment))
                .filter(row -> row.proposalId().equals(id))
                .orElseThrow(Refusal::notFound);
    }

    private Proposal own(UUID id) {
        return requireOwn(proposals.locked(id));
    }

    private Proposal requireOwn(Proposal proposal) {
        var caller = callers.current();
        caller.requireRead(proposal.office());
        if (!caller.office().equals(proposal.office())) {
            throw Refusal.forbidden("other-office", Map.of());
        }
        return proposal;
    }

    private void requireRoom(UUID id) {
        long there = rows.createQuery("select count(*) " + PRESENT, Long.class)
                .setParameter("proposal", id)
                .getSingleResult();
        if (there >= most) {
            throw Refusal.conflict("too-many-attachments", Map.of("most", most));
        }
    }

    /** A draft with another annex is another draft: whoever was shown the former must look again. */
    private void touch(Proposal proposal) {
        proposals.keep(proposal.written(proposal.document(), now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
