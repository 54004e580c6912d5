package khrongkan.participants.freeze;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.freeze.domain.Freeze;
import khrongkan.participants.freeze.store.FreezeKey;
import khrongkan.participants.freeze.store.Freezes;
import khrongkan.participants.freeze.store.KeptList;
import khrongkan.participants.freeze.store.StoredFreeze;
import khrongkan.participants.seminar.SeminarPlanning;
import khrongkan.participants.seminar.store.Seminars;
import khrongkan.participants.seminar.store.StoredSeminar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How a list is kept for a submission; each method is one transaction and may be repeated. */
@ApplicationScoped
@Transactional
public class ListFreezing {

    private final Freezes freezes;
    private final Seminars seminars;
    private final SeminarPlanning planning;
    private final Dossiers dossiers;
    private final Changes changes;
    private final Clock clock;
    private final ObjectMapper json;
    private final Duration lifetime;

    ListFreezing(
            Freezes freezes,
            Seminars seminars,
            SeminarPlanning planning,
            Dossiers dossiers,
            Changes changes,
            Clock clock,
            ObjectMapper json,
            @ConfigProperty(name = "khrongkan.holds.lifetime", defaultValue = "60s") Duration lifetime) {
        this.freezes = freezes;
        this.seminars = seminars;
        this.planning = planning;
        this.dossiers = dossiers;
        this.changes = changes;
        this.clock = clock;
        this.json = json;
        this.lifetime = lifetime;
    }

    /** What came of a freeze, and whether it is a new one. */
    public record Outcome(boolean fresh, Freeze freeze) {}

    /** Keeps the list of an office's seminar as the caller knows it; a settled freeze of this key stays as it is. */
    public Outcome freeze(UUID seminarId, FreezeKey key, String office, long known) {
        var seminar = seminars.locked(seminarId)
                .filter(found -> found.office().equals(office))
                .orElseThrow(Refusal::notFound);
        var former = freezes.locked(key).map(StoredFreeze::freeze);
        if (former.isPresent() && former.get().isSettled()) {
            return new Outcome(false, former.get());
        }
        Preconditions.require(known, seminar.listRevision());
        freezes.keep(seminarId, seminar.listRevision(), () -> text(seminar));
        var freeze = Freeze.pending(
                key.proposalId(),
                key.revision(),
                seminarId,
                seminar.listRevision(),
                clock.instant().plus(lifetime));
        freezes.put(freeze, office);
        changes.write(Action.FREEZE, Subject.FREEZE, seminarId, office, former.orElse(null), freeze);
        return new Outcome(former.isEmpty(), freeze);
    }

    /** Confirms a freeze; one whose time was up is frozen anew from what was kept, and never fails. */
    public Freeze confirm(FreezeKey key) {
        return move(key, Action.CONFIRM, Freeze::confirmed).orElseThrow(Refusal::notFound);
    }

    /** Keeps a freeze for good. */
    public Freeze commit(FreezeKey key) {
        return move(key, Action.COMMIT, Freeze::committed).orElseThrow(Refusal::notFound);
    }

    /** Gives a freeze up; empty where there was none, which is as good. */
    public Optional<Freeze> release(FreezeKey key) {
        return move(key, Action.RELEASE, Freeze::released);
    }

    /** A freeze as it stands now. */
    public Freeze find(FreezeKey key) {
        return freezes.locked(key)
                .map(stored -> stored.freeze().at(clock.instant()))
                .orElseThrow(Refusal::notFound);
    }

    /** One kept state of a list that the caller may read. */
    public KeptList kept(Caller caller, UUID seminarId, int number) {
        planning.find(caller, seminarId);
        return freezes.kept(seminarId, number).orElseThrow(Refusal::notFound);
    }

    /** The kept states of a list that the caller may read. */
    public Page<KeptList> kept(Caller caller, UUID seminarId, PageQuery page) {
        planning.find(caller, seminarId);
        return freezes.kept(seminarId, page);
    }

    private Optional<Freeze> move(FreezeKey key, Action action, UnaryOperator<Freeze> step) {
        return freezes.locked(key).map(stored -> {
            var before = stored.freeze().at(clock.instant());
            var after = step.apply(before);
            if (!after.equals(before)) {
                freezes.put(after, stored.office());
                changes.write(action, Subject.FREEZE, after.seminarId(), stored.office(), before, after);
            }
            return after;
        });
    }

    private String text(StoredSeminar seminar) {
        try {
            return json.writeValueAsString(dossiers.of(seminar));
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
