package khrongkan.participants.changerequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import org.jspecify.annotations.Nullable;

/** Judges a proposed change by the rules of its register, and applies it. */
@ApplicationScoped
class Acceptance {

    private final Patches patches;

    Acceptance(Patches patches) {
        this.patches = patches;
    }

    /**
     * The version of the record that a change is proposed of; null where it is to be a new one, or where nothing may be
     * told of the record and no version was named.
     *
     * @throws Refusal where the record is not known, another version or where the patch breaks a rule
     */
    <D> @Nullable Long base(Records<D> register, Caller caller, ProposeChange proposed) {
        var office = Objects.requireNonNull(proposed.office());
        var patch = Objects.requireNonNull(proposed.patch());
        if (!caller.mayRead(office)) {
            requireValid(Patches.ofPatchAlone(patches.faults(register, patches.merged(register, null, patch)), patch));
            return proposed.baseVersion();
        }
        var id = proposed.subjectId();
        var known = id == null ? null : register.known(office, id).orElseThrow(Acceptance::unknown);
        var base = known == null ? null : known.version();
        if (proposed.baseVersion() != null) {
            requireSame(proposed.baseVersion(), base);
        }
        requireValid(patches.faults(register, patches.merged(register, known == null ? null : known.draft(), patch)));
        return base;
    }

    private static void requireValid(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    /**
     * Applies a proposed change in the running transaction.
     *
     * @throws Refusal a conflict where the record moved on, or where the change breaks a rule by now
     */
    <D> Records.Applied apply(Records<D> register, Caller caller, ChangeRequestEntity row) {
        var patch = patches.read(Objects.requireNonNull(row.patch()));
        var id = row.subjectId();
        if (id == null) {
            return register.enter(caller, valid(register, patches.merged(register, null, patch)));
        }
        var known = register.known(row.office(), id).orElseThrow(() -> movedOn(row.baseVersion()));
        if (row.baseVersion() != null) {
            requireSame(row.baseVersion(), known.version());
        }
        var draft = valid(register, patches.merged(register, known.draft(), patch));
        return replaced(register, caller, id, known.version(), draft);
    }

    private static <D> Records.Applied replaced(Records<D> register, Caller caller, UUID id, long version, D draft) {
        try {
            return register.replace(caller, id, version, draft);
        } catch (Refusal refusal) {
            throw refusal.kind() == Refusal.Kind.OVERTAKEN ? movedOn(version) : refusal;
        }
    }

    private <D> D valid(Records<D> register, D draft) {
        var faults = patches.faults(register, draft);
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "change-not-valid", Map.of(), faults);
        }
        return draft;
    }

    private static void requireSame(@Nullable Long base, @Nullable Long present) {
        if (!Objects.equals(base, present)) {
            throw movedOn(base);
        }
    }

    private static Refusal movedOn(@Nullable Long base) {
        return Refusal.conflict("record-moved-on", Map.of("base", String.valueOf(base)));
    }

    private static Refusal unknown() {
        return Refusal.invalid(List.of(new Violation("/subjectId", "unknown-record")));
    }
}
