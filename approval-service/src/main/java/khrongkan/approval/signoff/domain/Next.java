package khrongkan.approval.signoff.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What comes after a decision that is allowed. */
record Next(Signoff now) {

    Signoff after(Action action) {
        return switch (action) {
            case RETURN -> returned(ReturnTo.AUTHOR);
            case REJECT -> now.amending() ? amendmentFell() : at(State.REJECTED);
            case RECALL, AMEND -> at(State.DRAFT, now.revisionToSign(), List.of(), Hold.NONE);
            case CANCEL -> at(State.CANCELLED, now.revision(), now.signatures(), Hold.NONE);
            case POSTPONE ->
                new Builder(now).postponed(true).state(State.POSTPONED).build();
            case CLOSE -> new Builder(now).state(State.CLOSED).build();
            case NUMBER -> new Builder(now).numbered().build();
            case SUBMIT, REVIEW, ENDORSE, APPROVE -> throw new IllegalArgumentException(action + " needs a signature");
        };
    }

    Signoff after(Action action, Signature signature) {
        return switch (action) {
            case SUBMIT -> submitted(signature);
            case REVIEW -> at(now.state(), now.revision(), and(signature), now.hold());
            case ENDORSE -> at(State.ENDORSED, now.revision(), and(signature), now.hold());
            case APPROVE -> approved(signature);
            case RETURN, REJECT, RECALL, CANCEL, AMEND, POSTPONE, CLOSE, NUMBER -> after(action);
        };
    }

    Signoff returned(ReturnTo target) {
        var names = now.signatures();
        if (target == ReturnTo.AUTHOR || names.size() <= 1) {
            return at(State.RETURNED, now.revision(), List.of(), Hold.NONE);
        }
        var kept = names.subList(0, names.size() - 1);
        boolean endorsed = kept.stream().anyMatch(signature -> signature.hand() == Hand.ENDORSER);
        return at(endorsed ? State.ENDORSED : State.SUBMITTED, now.revision(), kept, now.hold());
    }

    Signoff with(Set<Section> missing) {
        return new Builder(now).missing(missing).build();
    }

    Signoff with(Way way) {
        return new Builder(now).way(way).build();
    }

    private Signoff submitted(Signature signature) {
        int signed = now.revisionToSign();
        return new Builder(now)
                .state(State.SUBMITTED)
                .revision(signed)
                .submitted(signed)
                .author(signature.person())
                .signatures(List.of(signature))
                .hold(Hold.UNCONFIRMED)
                .build();
    }

    private Signoff approved(Signature signature) {
        return new Builder(at(State.APPROVED, now.revision(), and(signature), Hold.UNCONFIRMED))
                .approved(now.revision())
                .postponed(false)
                .build();
    }

    /** A rejected amendment leaves the approved revision in force, as if it had not been proposed. */
    private Signoff amendmentFell() {
        var approved = now.approvedRevision();
        return at(
                now.postponed() ? State.POSTPONED : State.APPROVED,
                approved == null ? now.revision() : approved,
                List.of(),
                Hold.CONFIRMED);
    }

    private List<Signature> and(Signature signature) {
        return Stream.concat(now.signatures().stream(), Stream.of(signature)).toList();
    }

    private Signoff at(State next) {
        return at(next, now.revision(), now.signatures(), Hold.NONE);
    }

    private Signoff at(State next, int revision, List<Signature> counting, Hold hold) {
        return new Builder(now)
                .state(next)
                .revision(revision)
                .signatures(counting)
                .hold(hold)
                .build();
    }
}
