package khrongkan.approval.signoff.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Random actions, delegations, revocations, role changes, routes and resubmissions against an independent model: nobody
 * ever stands in two places of one paper, and the rules allow exactly what the model allows.
 */
class SegregationTest {

    private static final int STEPS = Integer.getInteger("proof.steps", 20_000);

    @Test
    void no_sequence_puts_one_person_in_two_places() {
        var world = new World(2547);
        for (int step = 0; step < STEPS; step++) {
            world.step();
        }
        assertThat(world.done()).as("every action was done").hasSize(Action.values().length);
        assertThat(world.done().get(Action.APPROVE)).isGreaterThan(STEPS / 1000);
        assertThat(world.samePerson()).isGreaterThan(STEPS / 1000);
        System.getLogger("proof")
                .log(
                        System.Logger.Level.INFO,
                        "{0} steps: {1}, same person kept off {2} times",
                        STEPS,
                        world.done(),
                        world.samePerson());
    }
}
