package khrongkan.approval.signoff.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.authority.domain.Capacity;

/** People, and a proposal in each state. */
final class Signoffs {

    static final String OFFICE = "SSK-INDUSTRY";
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    static final Actor ADA = actor("ada", Hand.AUTHOR);
    static final Actor EMIL = actor("emil", Hand.ENDORSER);
    static final Actor PIA = actor("pia", Hand.APPROVER);
    static final Actor ZOE = actor("zoe", Hand.ADMIN);
    static final Actor EVERYTHING = actor("ada", Hand.values());

    static final Signoff DRAFT = Signoff.draft(OFFICE, "ada", Set.of());
    static final Signoff SUBMITTED = signed(DRAFT, Action.SUBMIT, ADA);
    static final Signoff ENDORSED = signed(confirmed(SUBMITTED), Action.ENDORSE, EMIL);
    static final Signoff APPROVED = confirmed(signed(ENDORSED, Action.APPROVE, PIA));

    private Signoffs() {}

    static Signoff in(State state) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case SUBMITTED -> SUBMITTED;
            case ENDORSED -> confirmed(ENDORSED);
            case APPROVED -> APPROVED;
            case RETURNED -> SUBMITTED.after(Action.RETURN);
            case REJECTED -> SUBMITTED.after(Action.REJECT);
            case CANCELLED -> SUBMITTED.after(Action.CANCEL);
            case POSTPONED -> APPROVED.after(Action.POSTPONE);
            case CLOSED -> APPROVED.after(Action.CLOSE);
        };
    }

    static String answer(Signoff signoff, Action action, Actor actor) {
        return codes(signoff, action, actor).stream().findFirst().orElse("ok");
    }

    static List<String> codes(Signoff signoff, Action action, Actor actor) {
        return signoff.whyNot(action, actor).stream().map(Reason::code).toList();
    }

    static List<Action> allowed(Signoff signoff, Actor actor) {
        return Stream.of(Action.values())
                .filter(action -> signoff.whyNot(action, actor).isEmpty())
                .toList();
    }

    static Signoff signed(Signoff signoff, Action action, Actor actor) {
        var part = signoff.partOf(action, actor).orElseThrow();
        var capacity = part.authority().map(Authority::capacity).orElse(Capacity.OWN_POST);
        var warrant = part.authority().map(Signature.Warrant::of).orElse(null);
        return signoff.after(
                action,
                new Signature(
                        part.hand(), actor.subject(), actor.subject(), null, capacity, warrant, NOON, "sha256:1"));
    }

    static Signoff confirmed(Signoff signoff) {
        return held(signoff, Hold.CONFIRMED);
    }

    static Signoff held(Signoff signoff, Hold hold) {
        return new Builder(signoff).hold(hold).build();
    }

    static Actor actor(String subject, Hand... hands) {
        return new Actor(subject, OFFICE, Set.copyOf(Arrays.asList(hands)));
    }
}
