package khrongkan.participants.changerequest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void the_office_decides_and_the_proposer_withdraws() {
        var office = new Standing(State.OPEN, false, true);
        var proposer = new Standing(State.OPEN, true, false);

        assertThat(office.why(Verdict.ACCEPT)).isEmpty();
        assertThat(office.why(Verdict.REFUSE)).isEmpty();
        assertThat(office.why(Verdict.WITHDRAW)).contains("not-your-change-request");
        assertThat(proposer.why(Verdict.WITHDRAW)).isEmpty();
        assertThat(proposer.why(Verdict.ACCEPT)).contains("own-change-request");
        assertThat(new Standing(State.OPEN, false, false).why(Verdict.ACCEPT)).contains("not-yours-to-decide");
    }

    @Test
    void nobody_decides_on_a_change_of_his_own_office_that_he_proposed_himself() {
        assertThat(new Standing(State.OPEN, true, true).why(Verdict.ACCEPT)).contains("own-change-request");
    }

    @Test
    void what_is_decided_stays_so() {
        for (var state : new State[] {State.ACCEPTED, State.REFUSED, State.WITHDRAWN}) {
            assertThat(new Standing(state, true, true).actions())
                    .extracting(Standing.Action::why)
                    .containsOnly("change-request-decided");
        }
    }
}
