package khrongkan.approval.signoff.domain;

import static khrongkan.approval.signoff.domain.Signoffs.ADA;
import static khrongkan.approval.signoff.domain.Signoffs.OFFICE;
import static khrongkan.approval.signoff.domain.Signoffs.confirmed;
import static khrongkan.approval.signoff.domain.Signoffs.signed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.authority.domain.Holder;
import khrongkan.approval.authority.domain.Matter;
import khrongkan.approval.authority.domain.Post;
import khrongkan.approval.authority.domain.Scope;
import khrongkan.approval.authority.domain.Term;

/** An office where each of four stations has its post, and a paper of 3,000 baht at each of them. */
final class Posted {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Matter SEMINAR = new Matter("SEMINAR", new BigDecimal("3000.00"));
    private static final List<Hand> HANDS = List.of(Hand.PLAN, Hand.ENDORSER, Hand.FINANCE, Hand.APPROVER);
    private static final Way WAY = new Way(
            1,
            SEMINAR,
            HANDS.stream()
                    .map(hand -> new Step(hand, post(hand.name()), List.of()))
                    .toList());

    static final List<Station> STATIONS = HANDS.stream().map(Posted::station).toList();

    private Posted() {}

    /** A paper where it waits, what is awaited, and at which post. */
    record Station(Action action, Post post, Signoff signoff) {}

    private static Station station(Hand hand) {
        var action = hand == Hand.ENDORSER ? Action.ENDORSE : hand == Hand.APPROVER ? Action.APPROVE : Action.REVIEW;
        return new Station(action, post(hand.name()), in(hand.name()));
    }

    /** At the station of a hand, or in a state. */
    static Signoff in(String where) {
        if (Arrays.stream(State.values()).anyMatch(state -> state.name().equals(where))) {
            return Signoffs.in(State.valueOf(where)).on(WAY);
        }
        var paper = confirmed(signed(Signoffs.DRAFT.on(WAY), Action.SUBMIT, ADA));
        for (var hand : HANDS) {
            if (hand.name().equals(where)) {
                return paper;
            }
            var person = actor(hand.name(), authority(hand.name(), post(hand.name()), Capacity.OWN_POST));
            var action = hand == Hand.ENDORSER ? Action.ENDORSE : Action.REVIEW;
            paper = signed(paper, action, person);
        }
        throw new IllegalArgumentException(where);
    }

    static Post post(String title) {
        return new Post(UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)), title);
    }

    static Authority authority(String person, Post post, Capacity capacity) {
        return authority(person, post, capacity, Scope.WHOLE, term(-30, 30));
    }

    static Authority authority(String person, Post post, Capacity capacity, Scope scope, Term term) {
        return new Authority(
                UUID.randomUUID(), post, capacity, new Holder(person, person, null), "1/2569", scope, term);
    }

    private static Term term(int from, int until) {
        return new Term(TODAY.plusDays(from), TODAY.plusDays(until), false);
    }

    static Actor actor(String person, Authority... authorities) {
        return new Actor(person, OFFICE, Set.of(), new Warrants(List.of(authorities), TODAY));
    }

    static Actor holderOfAll(String person) {
        return actor(
                person,
                HANDS.stream()
                        .map(hand -> authority(person, post(hand.name()), Capacity.OWN_POST))
                        .toArray(Authority[]::new));
    }

    static String answer(Signoff signoff, Action action, Actor actor) {
        return Signoffs.answer(signoff, action, actor);
    }

    /** Somebody as the table names him. */
    static Actor coming(String who, Post post) {
        return switch (who) {
            case "holder" -> with(authority("eve", post, Capacity.OWN_POST));
            case "acting" -> with(authority("eve", post, Capacity.ACTING));
            case "acting in the post" -> with(authority("eve", post, Capacity.ACTING_POST));
            case "delegate" -> with(authority("eve", post, Capacity.DELEGATE));
            case "delegate up to 3000" -> with(delegate(post, Scope.of(Set.of(), new BigDecimal("3000"))));
            case "delegate up to 2999.99" -> with(delegate(post, Scope.of(Set.of(), new BigDecimal("2999.99"))));
            case "delegate for seminars" -> with(delegate(post, Scope.of(Set.of("SEMINAR", "TRAINING"), null)));
            case "delegate for procurement" -> with(delegate(post, Scope.of(Set.of("PROCUREMENT"), null)));
            case "acting until yesterday" -> with(acting(post, term(-8, -1)));
            case "acting until today" -> with(acting(post, term(-7, 0)));
            case "acting from tomorrow" -> with(acting(post, term(1, 7)));
            case "acting from today" -> with(acting(post, term(0, 7)));
            case "revoked" -> with(acting(post, new Term(TODAY, null, true)));
            case "ended before, in force now" -> with(acting(post, term(-30, -20)), acting(post, term(-7, 7)));
            case "ended before, over now" ->
                with(acting(post, term(-30, -20)), delegate(post, new Scope(new TreeSet<>(), BigDecimal.TEN)));
            case "of another post" -> with(authority("eve", post("another"), Capacity.OWN_POST));
            case "role only" -> Signoffs.actor("eve", Hand.values());
            case "nothing" -> Signoffs.actor("eve");
            case "of another office" ->
                new Actor(
                        "eve",
                        "UBN-INDUSTRY",
                        Set.of(),
                        with(authority("eve", post, Capacity.OWN_POST)).warrants());
            case "the author as holder" -> actor("ada", authority("ada", post, Capacity.OWN_POST));
            default -> throw new IllegalArgumentException(who);
        };
    }

    private static Actor with(Authority... authorities) {
        return actor("eve", authorities);
    }

    private static Authority acting(Post post, Term term) {
        return authority("eve", post, Capacity.ACTING, Scope.WHOLE, term);
    }

    private static Authority delegate(Post post, Scope scope) {
        return authority("eve", post, Capacity.DELEGATE, scope, term(-30, 30));
    }
}
