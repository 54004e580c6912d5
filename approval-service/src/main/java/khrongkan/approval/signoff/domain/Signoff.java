package khrongkan.approval.signoff.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way of one proposal past its three hands. A decision yields the next one.
 *
 * @param office the office the proposal belongs to
 * @param revision the revision this is about: the one signed last, or in a draft the one to be signed
 * @param lastSubmitted the highest revision ever submitted; 0 before the first
 * @param approvedRevision the revision in force; none before the first approval
 * @param postponed whether the day of the revision in force was put off
 * @param author who submitted last, or who made the draft
 * @param signatures those that count under the revision, of signers and of those who checked, in their order
 * @param hold what is known of the money and the list held for the revision
 * @param missing sections still missing in the document
 * @param way the way the revision goes; in a draft it is not known yet
 * @param numbered whether the registry has given a number
 */
public record Signoff(
        String office,
        State state,
        int revision,
        int lastSubmitted,
        @Nullable Integer approvedRevision,
        boolean postponed,
        String author,
        List<Signature> signatures,
        Hold hold,
        Set<Section> missing,
        Way way,
        boolean numbered) {

    public Signoff {
        signatures = List.copyOf(signatures);
        missing = Set.copyOf(missing);
    }

    /** A draft that nobody has submitted yet. */
    public static Signoff draft(String office, String author, Set<Section> missing) {
        return new Signoff(
                office, State.DRAFT, 1, 0, null, false, author, List.of(), Hold.NONE, missing, Way.BY_ROLES, false);
    }

    /** The number the next submission signs. Never used twice: what is still on its way cannot hit a newer hold. */
    public int revisionToSign() {
        return lastSubmitted + 1;
    }

    /** Whether another revision of this proposal is in force while this one is drafted and decided. */
    public boolean amending() {
        return approvedRevision != null && (state.writable() || state.running());
    }

    /** Whose signature, check or refusal is awaited; empty where nobody's is. Each station leaves one name. */
    public Optional<Step> turn() {
        int passed = signatures.size() - 1;
        return state.running() && passed < way.steps().size()
                ? Optional.of(way.steps().get(passed))
                : Optional.empty();
    }

    /** Why this actor may not do this now; empty where he may. The same answer is shown and enforced. */
    public List<Reason> whyNot(Action action, Actor actor) {
        return Stream.concat(new Standing(this, actor).whyNot(action), new Progress(this, actor).whyNot(action))
                .toList();
    }

    /** As what this actor does this; empty where he has no part in it. */
    public Optional<Part> partOf(Action action, Actor actor) {
        return new Standing(this, actor).part(action);
    }

    boolean isAuthor(Actor actor) {
        return author.equals(actor.subject());
    }

    /** The same with what is missing in another document. */
    public Signoff missing(Set<Section> sections) {
        return new Next(this).with(sections);
    }

    /** The same on this way. */
    public Signoff on(Way known) {
        return new Next(this).with(known);
    }

    /** The next one after an allowed decision that puts no name to the paper. */
    public Signoff after(Action action) {
        return new Next(this).after(action);
    }

    /** The next one after an allowed signature or check. */
    public Signoff after(Action action, Signature signature) {
        return new Next(this).after(action, signature);
    }

    /** The next one after an allowed return. */
    public Signoff returned(ReturnTo target) {
        return new Next(this).returned(target);
    }
}
