package khrongkan.approval.signoff.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.authority.domain.Holder;
import khrongkan.approval.authority.domain.Matter;
import khrongkan.approval.authority.domain.Scope;
import khrongkan.approval.authority.domain.Term;

/** An office where anything may happen next: the rules and the model go through the same, and must agree. */
final class World {

    private static final int PEOPLE = 5;
    private static final int POSTS = 3;
    private static final Matter MATTER = new Matter(null, new BigDecimal("3000"));
    private static final Hand[] ROLES = {Hand.AUTHOR, Hand.ENDORSER, Hand.APPROVER, Hand.ADMIN, Hand.REGISTRAR};

    private static final Action[] ONWARD = {
        Action.SUBMIT, Action.REVIEW, Action.ENDORSE, Action.APPROVE, Action.AMEND, Action.NUMBER
    };

    private final Random random;
    private final Map<Action, Integer> done = new EnumMap<>(Action.class);
    private final List<Authority> authorities = new ArrayList<>();
    private final List<Set<Hand>> hands = new ArrayList<>();
    private Model model = new Model();
    private Signoff signoff = draft();
    private Way way = Way.BY_ROLES.about(MATTER);
    private List<Model.Station> stations = Model.BY_ROLES;
    private int samePerson;

    World(long seed) {
        random = new Random(seed);
        for (int person = 0; person < PEOPLE; person++) {
            hands.add(Set.of());
            changeRoles(person);
        }
    }

    /** How often each action was done. */
    Map<Action, Integer> done() {
        return done;
    }

    /** How often somebody was kept from a second place. */
    int samePerson() {
        return samePerson;
    }

    void step() {
        switch (random.nextInt(16)) {
            case 0 -> grant();
            case 1 -> revoke();
            case 2 -> changeRoles(random.nextInt(PEOPLE));
            case 3 -> model.day += random.nextInt(3) / 2;
            case 4 -> changeRoute();
            case 5 -> hold(random.nextInt(8) == 0 ? Hold.LOST : Hold.CONFIRMED);
            default -> attempt();
        }
        if (random.nextInt(4) == 0) {
            hold(Hold.CONFIRMED);
        }
    }

    private void grant() {
        int person = random.nextInt(PEOPLE);
        int post = random.nextInt(POSTS);
        int from = model.day + random.nextInt(7) - 4;
        int until = from + random.nextInt(40);
        int ceiling = random.nextInt(3) == 0 ? 2000 : 5000;
        model.grants.add(new Model.Grant(person, post, from, until, ceiling));
        authorities.add(new Authority(
                UUID.randomUUID(),
                Posted.post("post " + post),
                Capacity.values()[random.nextInt(4)],
                new Holder("p" + person, "p" + person, null),
                "1/2569",
                new Scope(new TreeSet<>(), BigDecimal.valueOf(ceiling)),
                new Term(Posted.TODAY.plusDays(from), Posted.TODAY.plusDays(until), false)));
        if (authorities.size() > 40) {
            authorities.remove(0);
            model.grants.remove(0);
        }
    }

    private void revoke() {
        if (authorities.isEmpty()) {
            return;
        }
        int which = random.nextInt(authorities.size());
        model.grants.get(which).revoked = true;
        var old = authorities.get(which);
        authorities.set(
                which,
                new Authority(
                        old.id(),
                        old.post(),
                        old.capacity(),
                        old.holder(),
                        old.order(),
                        old.scope(),
                        new Term(old.term().from(), old.term().until(), true)));
    }

    private void changeRoles(int person) {
        Set<Hand> next = new HashSet<>();
        for (var role : ROLES) {
            if (random.nextInt(2) == 0) {
                next.add(role);
            }
        }
        hands.set(person, next);
        model.roles.put(person, next.stream().map(Enum::name).toList());
    }

    /** Counts for what is submitted from now on. */
    private void changeRoute() {
        stations = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (var hand : List.of(Hand.PLAN, Hand.ENDORSER, Hand.FINANCE, Hand.APPROVER)) {
            int post = random.nextInt(POSTS + 1) - 1;
            if (hand.reviews() && post < 0) {
                continue;
            }
            stations.add(new Model.Station(hand.name(), post));
            steps.add(new Step(hand, post < 0 ? null : Posted.post("post " + post), List.of()));
        }
        way = new Way(1, MATTER, steps);
    }

    private void hold(Hold hold) {
        if (signoff.hold() != Hold.NONE) {
            signoff = Signoffs.held(signoff, hold);
            model.hold = hold.name();
        }
    }

    private void attempt() {
        var action = random.nextInt(3) == 0
                ? Action.values()[random.nextInt(Action.values().length)]
                : ONWARD[random.nextInt(ONWARD.length)];
        if (action == Action.CANCEL && random.nextInt(20) != 0) {
            return; // or hardly a paper would come to its end
        }
        int person = random.nextInt(PEOPLE);
        var actor = new Actor(
                "p" + person,
                Signoffs.OFFICE,
                hands.get(person),
                new Warrants(of(person), Posted.TODAY.plusDays(model.day)));
        var why = signoff.whyNot(action, actor);
        assertThat(why.isEmpty())
                .as("p%s %s: %s in %s, model %s", person, action, why, signoff, model)
                .isEqualTo(model.allows(action.name(), person));
        samePerson += why.stream().anyMatch(reason -> reason.code().equals("same-person")) ? 1 : 0;
        if (why.isEmpty()) {
            decide(action, person, actor);
        }
    }

    private List<Authority> of(int person) {
        return authorities.stream()
                .filter(authority -> authority.holder().subject().equals("p" + person))
                .toList();
    }

    private void decide(Action action, int person, Actor actor) {
        boolean stepBack = random.nextBoolean();
        signoff = action == Action.SUBMIT ? signoff.on(way) : signoff;
        signoff = after(action, actor, stepBack);
        model.decide(action.name(), person, stepBack, stations);
        done.merge(action, 1, Integer::sum);
        compare();
        if (model.isOver()) {
            signoff = draft();
            model = model.withFreshPaper();
        }
    }

    private Signoff after(Action action, Actor actor, boolean stepBack) {
        if (action.signs()) {
            return Signoffs.signed(signoff, action, actor);
        }
        if (action == Action.RETURN) {
            return signoff.returned(stepBack ? ReturnTo.STEP_BEFORE : ReturnTo.AUTHOR);
        }
        return signoff.after(action);
    }

    private void compare() {
        var people = signoff.signatures().stream().map(Signature::person).toList();
        assertThat(people).as("%s", signoff).doesNotHaveDuplicates().isEqualTo(model.names());
        assertThat(signoff.state().name()).as("%s", model).isEqualTo(model.state());
        assertThat(signoff.turn().map(step -> step.hand().name()).orElse("")).isEqualTo(model.awaited());
        if (model.justApproved()) {
            assertThat(signoff.signatures().stream()
                            .map(Signature::hand)
                            .filter(Hand::signs)
                            .toList())
                    .containsExactly(Hand.AUTHOR, Hand.ENDORSER, Hand.APPROVER);
        }
    }

    private static Signoff draft() {
        return Signoff.draft(Signoffs.OFFICE, "p0", Set.of());
    }
}
