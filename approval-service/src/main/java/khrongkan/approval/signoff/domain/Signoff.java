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
 * @param author who submitted last, or who made the draft
 * @param signatures those that count under the revision
 * @param hold what is known of the money and the list held for the revision
 * @param missing sections still missing in the document
 */
public record Signoff(
        String office,
        State state,
        int revision,
        int lastSubmitted,
        @Nullable Integer approvedRevision,
        String author,
        List<Signature> signatures,
        Hold hold,
        Set<Section> missing) {

    public Signoff {
        signatures = List.copyOf(signatures);
        missing = Set.copyOf(missing);
    }

    /** A draft that nobody has submitted yet. */
    public static Signoff draft(String office, String author, Set<Section> missing) {
        return new Signoff(office, State.DRAFT, 1, 0, null, author, List.of(), Hold.NONE, missing);
    }

    /** The number the next submission signs. Never used twice: what is still on its way cannot hit a newer hold. */
    public int revisionToSign() {
        return lastSubmitted + 1;
    }

    /** Whether another revision of this proposal is in force while this one is drafted and decided. */
    public boolean amending() {
        return approvedRevision != null && state != State.APPROVED && state != State.CANCELLED;
    }

    /** Why this actor may not do this now; empty where he may. The same answer is shown and enforced. */
    public List<Reason> whyNot(Action action, Actor actor) {
        var standing = standing(action, actor).toList();
        if (!action.possibleIn(state)) {
            return Stream.concat(standing.stream(), Stream.of(Reason.outOfTurn(action, state)))
                    .toList();
        }
        return Stream.concat(standing.stream(), obstacles(action, actor)).toList();
    }

    /** In whose part this actor does this; empty where he has no part in it. */
    public Optional<Hand> handOf(Action action, Actor actor) {
        return hands(action)
                .filter(actor::may)
                .filter(hand -> action != Action.CANCEL || hand == Hand.ADMIN || isAuthor(actor))
                .findFirst();
    }

    private Stream<Reason> standing(Action action, Actor actor) {
        if (hands(action).noneMatch(actor::may)) {
            var roles = hands(action).map(Hand::role).toList();
            return Stream.of(Reason.roleMissing(String.join(", ", roles)));
        }
        return office.equals(actor.office()) ? Stream.empty() : Stream.of(Reason.otherOffice());
    }

    private Stream<Hand> hands(Action action) {
        return switch (action) {
            case SUBMIT, RECALL, AMEND -> Stream.of(Hand.AUTHOR);
            case ENDORSE -> Stream.of(Hand.ENDORSER);
            case APPROVE -> Stream.of(Hand.APPROVER);
            case RETURN, REJECT -> state.turn().map(Stream::of).orElse(Stream.of(Hand.ENDORSER, Hand.APPROVER));
            case CANCEL -> Stream.of(Hand.AUTHOR, Hand.ADMIN);
        };
    }

    private Stream<Reason> obstacles(Action action, Actor actor) {
        return switch (action) {
            case SUBMIT -> missing.stream().sorted().map(Reason::missing);
            case ENDORSE -> Stream.concat(samePerson(actor), holdLost());
            case APPROVE -> Stream.concat(samePerson(actor), Stream.concat(holdLost(), holdUnconfirmed()));
            case RETURN, REJECT -> Stream.empty();
            case RECALL -> isAuthor(actor) ? Stream.empty() : Stream.of(Reason.notTheAuthor());
            case CANCEL -> isAuthor(actor) || actor.may(Hand.ADMIN) ? Stream.empty() : Stream.of(Reason.notTheAuthor());
            case AMEND -> holdUnconfirmed();
        };
    }

    private Stream<Reason> samePerson(Actor actor) {
        return signatures.stream()
                .filter(signature -> signature.person().equals(actor.subject()))
                .map(signature -> Reason.samePerson(signature.hand()));
    }

    private Stream<Reason> holdLost() {
        return hold == Hold.LOST ? Stream.of(Reason.holdLost()) : Stream.empty();
    }

    private Stream<Reason> holdUnconfirmed() {
        return hold == Hold.UNCONFIRMED ? Stream.of(Reason.holdUnconfirmed()) : Stream.empty();
    }

    private boolean isAuthor(Actor actor) {
        return author.equals(actor.subject());
    }

    /** The next one after an allowed decision that puts no name under the document. */
    public Signoff after(Action action) {
        return switch (action) {
            case RETURN -> at(State.RETURNED, revision, List.of(), Hold.NONE);
            case REJECT -> amending() ? amendmentFell() : at(State.REJECTED, revision, signatures, Hold.NONE);
            case RECALL, AMEND -> at(State.DRAFT, revisionToSign(), List.of(), Hold.NONE);
            case CANCEL -> at(State.CANCELLED, revision, signatures, Hold.NONE);
            case SUBMIT, ENDORSE, APPROVE -> throw new IllegalArgumentException(action + " needs a signature");
        };
    }

    /** The next one after an allowed signature. */
    public Signoff after(Action action, Signature signature) {
        return switch (action) {
            case SUBMIT -> submitted(signature);
            case ENDORSE -> at(State.ENDORSED, revision, and(signature), hold);
            case APPROVE -> approved(signature);
            case RETURN, REJECT, RECALL, CANCEL, AMEND -> after(action);
        };
    }

    private Signoff submitted(Signature signature) {
        int signed = revisionToSign();
        return new Signoff(
                office,
                State.SUBMITTED,
                signed,
                signed,
                approvedRevision,
                signature.person(),
                List.of(signature),
                Hold.UNCONFIRMED,
                missing);
    }

    private Signoff approved(Signature signature) {
        var next = at(State.APPROVED, revision, and(signature), Hold.UNCONFIRMED);
        return new Signoff(
                office, next.state, revision, lastSubmitted, revision, author, next.signatures, next.hold, missing);
    }

    /** A rejected amendment leaves the approved revision in force, as if it had not been proposed. */
    private Signoff amendmentFell() {
        return at(State.APPROVED, approvedRevision == null ? revision : approvedRevision, List.of(), Hold.CONFIRMED);
    }

    private List<Signature> and(Signature signature) {
        return Stream.concat(signatures.stream(), Stream.of(signature)).toList();
    }

    private Signoff at(State next, int nextRevision, List<Signature> counting, Hold held) {
        return new Signoff(
                office, next, nextRevision, lastSubmitted, approvedRevision, author, counting, held, missing);
    }
}
