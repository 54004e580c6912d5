package khrongkan.participants.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final LocalDate DAY = LocalDate.parse("2004-01-21");
    private static final Situation ON_THE_DAY = new Situation(true, true, DAY, DAY);

    @ParameterizedTest
    @CsvSource({
        "INVITED, ACCEPT DECLINE WITHDRAW SUBSTITUTE MARK_ABSENT",
        "ACCEPTED, DECLINE WITHDRAW SUBSTITUTE MARK_ABSENT",
        "SUBSTITUTED, DECLINE WITHDRAW SUBSTITUTE MARK_ABSENT",
        "WAITING, DECLINE WITHDRAW",
        "DECLINED, ACCEPT",
        "WITHDRAWN, ACCEPT",
        "ATTENDED, ''",
        "ABSENT, ''"
    })
    void each_state_allows_what_can_still_happen(RegistrationState state, String allowed) {
        var standing = new Standing(state, 1, false, null, false);

        assertThat(Arrays.stream(RegistrationAction.values())
                        .filter(action -> standing.whyNot(action, ON_THE_DAY).isEmpty())
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(allowed);
    }

    @Test
    void why_not_names_role_office_turn_and_day() {
        var accepted = Standing.arrived(1, true, false);
        var early = new Situation(true, true, DAY.minusDays(1), DAY);

        assertThat(accepted.whyNot(RegistrationAction.DECLINE, new Situation(false, true, DAY, DAY)))
                .extracting(Obstacle::code)
                .containsExactly("role-missing");
        assertThat(accepted.whyNot(RegistrationAction.DECLINE, new Situation(true, false, DAY, DAY)))
                .extracting(Obstacle::code)
                .containsExactly("other-office");
        assertThat(accepted.whyNot(RegistrationAction.ACCEPT, ON_THE_DAY))
                .extracting(Obstacle::code)
                .containsExactly("out-of-turn");
        assertThat(accepted.whyNot(RegistrationAction.MARK_ABSENT, early))
                .extracting(Obstacle::code)
                .containsExactly("before-the-day");
    }

    @Test
    void nobody_takes_the_place_of_whom_a_certificate_names() {
        var certified = new Standing(RegistrationState.ACCEPTED, 1, false, null, true);

        assertThat(certified.whyNot(RegistrationAction.SUBSTITUTE, ON_THE_DAY))
                .extracting(Obstacle::code)
                .containsExactly("certificate-issued");
    }

    @Test
    void who_comes_back_stands_behind_all_others_and_keeps_who_was_first() {
        var withdrawn = Standing.arrived(3, true, false)
                .insteadOf("ก ข")
                .insteadOf("ค ง")
                .after(RegistrationAction.WITHDRAW);

        var back = withdrawn.back(9, false);

        assertThat(back.state()).isEqualTo(RegistrationState.WAITING);
        assertThat(back.arrival()).isEqualTo(9);
        assertThat(back.insteadOf()).isEqualTo("ก ข");
        assertThat(back.promoted().state()).isEqualTo(RegistrationState.ACCEPTED);
    }
}
