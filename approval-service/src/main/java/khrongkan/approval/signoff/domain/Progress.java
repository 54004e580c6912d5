package khrongkan.approval.signoff.domain;

import java.util.stream.Stream;

/** Whether the paper has come to where something can be done with it, and what stands in the way there. */
record Progress(Signoff signoff, Actor actor) {

    Stream<Reason> whyNot(Action action) {
        if (!action.possibleIn(signoff.state())) {
            return Stream.of(Reason.outOfTurn(action, signoff.state()));
        }
        return switch (action) {
            case SUBMIT -> signoff.missing().stream().sorted().map(Reason::missing);
            case REVIEW -> inReview() ? samePerson() : Stream.of(Reason.outOfTurn(action, signoff.state()));
            case ENDORSE -> signable();
            case APPROVE -> Stream.concat(signable(), holdUnconfirmed());
            case RETURN -> Stream.empty();
            case REJECT -> reviewed();
            case RECALL -> signoff.isAuthor(actor) ? Stream.empty() : Stream.of(Reason.notTheAuthor());
            case CANCEL -> ownOrAdmin();
            case POSTPONE, CLOSE -> Stream.concat(ownOrAdmin(), holdUnconfirmed());
            case AMEND -> holdUnconfirmed();
            case NUMBER -> signoff.numbered() ? Stream.of(Reason.numbered()) : Stream.empty();
        };
    }

    private Stream<Reason> signable() {
        return Stream.concat(reviewed(), Stream.concat(samePerson(), holdLost()));
    }

    private boolean inReview() {
        return signoff.turn().filter(step -> step.hand().reviews()).isPresent();
    }

    /** Who signs or rejects waits for those who check before him. */
    private Stream<Reason> reviewed() {
        return signoff.turn().stream().map(Step::hand).filter(Hand::reviews).map(Reason::reviewAwaited);
    }

    private Stream<Reason> ownOrAdmin() {
        return signoff.isAuthor(actor) || actor.may(Hand.ADMIN) ? Stream.empty() : Stream.of(Reason.notTheAuthor());
    }

    private Stream<Reason> samePerson() {
        return signoff.signatures().stream()
                .filter(signature ->
                        signature.person().equals(actor.subject()) || signature.recordedBy(actor.subject()))
                .map(signature -> signature.recordedBy(actor.subject())
                        ? Reason.recorded(signature.hand())
                        : Reason.samePerson(signature.hand()));
    }

    private Stream<Reason> holdLost() {
        return signoff.hold() == Hold.LOST ? Stream.of(Reason.holdLost()) : Stream.empty();
    }

    private Stream<Reason> holdUnconfirmed() {
        return signoff.hold() == Hold.UNCONFIRMED ? Stream.of(Reason.holdUnconfirmed()) : Stream.empty();
    }
}
