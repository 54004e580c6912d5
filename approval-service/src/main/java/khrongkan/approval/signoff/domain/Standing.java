package khrongkan.approval.signoff.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether somebody has a part in a decision at all: by his role, or by his authority for the post that decides. */
record Standing(Signoff signoff, Actor actor) {

    /** What bars this actor from this, whatever the state; empty where nothing does. */
    Stream<Reason> whyNot(Action action) {
        if (!actor.actsAtAll()) {
            return missingRole(hands(action));
        }
        var bars = bars(action).toList();
        if (!bars.isEmpty()) {
            return bars.stream();
        }
        return signoff.office().equals(actor.office()) ? Stream.empty() : Stream.of(Reason.otherOffice());
    }

    Optional<Part> part(Action action) {
        return station(action)
                .map(this::part)
                .orElseGet(() -> hands(action).stream()
                        .filter(actor::may)
                        .filter(hand -> !onlyOwn(action) || hand == Hand.ADMIN || signoff.isAuthor(actor))
                        .findFirst()
                        .map(Part::of));
    }

    private Optional<Part> part(Step step) {
        if (step.post() == null) {
            return actor.may(step.hand()) ? Optional.of(Part.of(step.hand())) : Optional.empty();
        }
        return actor.warrants()
                .serving(step.post(), signoff.way().matter())
                .map(authority -> new Part(step.hand(), Optional.of(authority)));
    }

    private Stream<Reason> bars(Action action) {
        return station(action).map(this::bars).orElseGet(() -> {
            var hands = hands(action);
            boolean byPost = hands.stream().anyMatch(Standing::decides) && actor.actsForPosts();
            return byPost || hands.stream().anyMatch(actor::may) ? Stream.empty() : missingRole(hands);
        });
    }

    private Stream<Reason> bars(Step step) {
        if (step.post() != null) {
            return actor.warrants().whyNone(step, step.post(), signoff.way().matter());
        }
        return actor.may(step.hand()) ? Stream.empty() : missingRole(List.of(step.hand()));
    }

    /** The station that decides this; empty where no station does, or where the way is not known yet. */
    private Optional<Step> station(Action action) {
        return switch (action) {
            case ENDORSE -> known(Hand.ENDORSER);
            case APPROVE -> known(Hand.APPROVER);
            case REVIEW -> signoff.turn().filter(step -> step.hand().reviews());
            case RETURN, REJECT -> signoff.turn();
            case SUBMIT, RECALL, CANCEL, AMEND, POSTPONE, CLOSE, NUMBER -> Optional.empty();
        };
    }

    private Optional<Step> known(Hand hand) {
        return signoff.state().writable()
                ? Optional.empty()
                : Optional.of(signoff.way().step(hand));
    }

    private static boolean decides(Hand hand) {
        return hand == Hand.ENDORSER || hand == Hand.APPROVER || hand.reviews();
    }

    private static List<Hand> hands(Action action) {
        return switch (action) {
            case SUBMIT, RECALL, AMEND -> List.of(Hand.AUTHOR);
            case REVIEW -> List.of(Hand.PLAN, Hand.FINANCE);
            case ENDORSE -> List.of(Hand.ENDORSER);
            case APPROVE -> List.of(Hand.APPROVER);
            case RETURN, REJECT -> List.of(Hand.ENDORSER, Hand.APPROVER);
            case CANCEL, POSTPONE, CLOSE -> List.of(Hand.AUTHOR, Hand.ADMIN);
            case NUMBER -> List.of(Hand.REGISTRAR);
        };
    }

    /** What an officer may do with his own proposal only. */
    private static boolean onlyOwn(Action action) {
        return switch (action) {
            case CANCEL, POSTPONE, CLOSE -> true;
            case SUBMIT, REVIEW, ENDORSE, APPROVE, RETURN, REJECT, RECALL, AMEND, NUMBER -> false;
        };
    }

    private static Stream<Reason> missingRole(List<Hand> hands) {
        var roles = hands.stream().flatMap(hand -> hand.role().stream()).collect(Collectors.joining(", "));
        return Stream.of(Reason.roleMissing(roles));
    }
}
