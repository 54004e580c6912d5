package khrongkan.approval.signoff.domain;

import static khrongkan.approval.signoff.domain.Posted.answer;
import static khrongkan.approval.signoff.domain.Posted.in;
import static khrongkan.approval.signoff.domain.Signoffs.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import khrongkan.approval.authority.domain.Capacity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where posts decide: every station, action, person and authority, over 3,000 baht. */
class AuthorityTableTest {

    /** Who comes with which authority for the post that is awaited, and what the one in turn answers. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // authority at the post        | answer to whoever comes with it
                "holder                         | ok",
                "acting                         | ok",
                "acting in the post             | ok",
                "delegate                       | ok",
                "delegate up to 3000            | ok",
                "delegate up to 2999.99         | over-ceiling",
                "delegate for seminars          | ok",
                "delegate for procurement       | subject-not-covered",
                "acting until yesterday         | authority-ended",
                "acting until today             | ok",
                "acting from tomorrow           | authority-not-begun",
                "acting from today              | ok",
                "revoked                        | authority-revoked",
                "ended before, in force now     | ok",
                "ended before, over now         | over-ceiling",
                "of another post                | no-authority",
                "role only                      | no-authority",
                "nothing                        | role-missing",
                "of another office              | other-office",
                "the author as holder           | same-person",
            })
    void the_table_of_authorities(String who, String answer) {
        for (var station : Posted.STATIONS) {
            var signoff = station.signoff();
            var actor = Posted.coming(who, station.post());
            assertThat(answer(signoff, station.action(), actor))
                    .as("%s at %s", who, station.action())
                    .isEqualTo(answer);
            var returning = answer.equals("same-person") ? "ok" : answer;
            assertThat(answer(signoff, Action.RETURN, actor))
                    .as("%s returns", who)
                    .isEqualTo(returning);
            var rejecting = returning.equals("ok") && station.action() == Action.REVIEW ? "review-awaited" : returning;
            assertThat(answer(signoff, Action.REJECT, actor))
                    .as("%s rejects", who)
                    .isEqualTo(rejecting);
        }
    }

    /** Whoever has every authority but not the turn: in each state one action of the four, if any, is in turn. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // where          | REVIEW      | ENDORSE        | APPROVE        | RETURN      | REJECT
                "DRAFT            | out-of-turn | out-of-turn    | out-of-turn    | out-of-turn | out-of-turn",
                "PLAN             | ok          | review-awaited | out-of-turn    | ok          | review-awaited",
                "ENDORSER         | out-of-turn | ok             | out-of-turn    | ok          | ok",
                "FINANCE          | ok          | out-of-turn    | review-awaited | ok          | review-awaited",
                "APPROVER         | out-of-turn | out-of-turn    | ok             | ok          | ok",
                "APPROVED         | out-of-turn | out-of-turn    | out-of-turn    | out-of-turn | out-of-turn",
                "RETURNED         | out-of-turn | out-of-turn    | out-of-turn    | out-of-turn | out-of-turn",
                "REJECTED         | out-of-turn | out-of-turn    | out-of-turn    | out-of-turn | out-of-turn",
                "CANCELLED        | out-of-turn | out-of-turn    | out-of-turn    | out-of-turn | out-of-turn",
                "POSTPONED        | out-of-turn | out-of-turn    | out-of-turn    | out-of-turn | out-of-turn",
                "CLOSED           | out-of-turn | out-of-turn    | out-of-turn    | out-of-turn | out-of-turn",
            })
    void the_table_of_turns(
            String where, String review, String endorse, String approve, String returned, String rejected) {
        var signoff = in(where);
        var all = Posted.holderOfAll("somebody");
        assertThat(answer(signoff, Action.REVIEW, all)).isEqualTo(review);
        assertThat(answer(signoff, Action.ENDORSE, all)).isEqualTo(endorse);
        assertThat(answer(signoff, Action.APPROVE, all)).isEqualTo(approve);
        assertThat(answer(signoff, Action.RETURN, all)).isEqualTo(returned);
        assertThat(answer(signoff, Action.REJECT, all)).isEqualTo(rejected);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void whoever_was_at_one_station_is_at_no_other(String person, Action action, Signoff signoff) {
        assertThat(codes(signoff, action, Posted.holderOfAll(person))).contains("same-person");
    }

    static Stream<Arguments> everybody() {
        return Posted.STATIONS.stream()
                .flatMap(station -> station.signoff().signatures().stream()
                        .map(signature -> Arguments.of(signature.person(), station.action(), station.signoff())));
    }

    @Test
    void a_step_back_takes_the_last_name_away_and_keeps_the_revision() {
        var atApprover = in("APPROVER");
        var atFinance = atApprover.returned(ReturnTo.STEP_BEFORE);
        assertThat(atFinance.turn()).map(Step::hand).contains(Hand.FINANCE);
        assertThat(atFinance.state()).isEqualTo(State.ENDORSED);
        var atEndorser = atFinance.returned(ReturnTo.STEP_BEFORE);
        assertThat(atEndorser.turn()).map(Step::hand).contains(Hand.ENDORSER);
        assertThat(atEndorser.state()).isEqualTo(State.SUBMITTED);
        assertThat(atEndorser.hold()).isEqualTo(Hold.CONFIRMED);
        assertThat(atEndorser.revision()).isEqualTo(1);
        var atPlan = atEndorser.returned(ReturnTo.STEP_BEFORE);
        assertThat(atPlan.signatures()).extracting(Signature::hand).containsExactly(Hand.AUTHOR);
        assertThat(atPlan.returned(ReturnTo.STEP_BEFORE).state()).isEqualTo(State.RETURNED);
    }

    @Test
    void the_strongest_authority_that_serves_is_taken() {
        var post = Posted.STATIONS.get(1).post();
        var both = Posted.actor(
                "somebody",
                Posted.authority("somebody", post, Capacity.DELEGATE),
                Posted.authority("somebody", post, Capacity.ACTING));
        var part = in("ENDORSER").partOf(Action.ENDORSE, both).orElseThrow();
        assertThat(part.authority()).map(authority -> authority.capacity()).contains(Capacity.ACTING);
    }

    @Test
    void whoever_was_passed_over_hears_how_far_his_authority_reaches() {
        var small = Posted.post("small");
        var step = new Step(
                Hand.APPROVER, Posted.post("large"), List.of(new Step.PassedOver(small, new BigDecimal("2000"))));
        var way = new Way(1, Posted.SEMINAR, List.of(Step.byRole(Hand.ENDORSER), step));
        var signoff = Signoffs.in(State.ENDORSED).on(way);
        var actor = Posted.actor("somebody", Posted.authority("somebody", small, Capacity.OWN_POST));
        assertThat(answer(signoff, Action.APPROVE, actor)).isEqualTo("over-ceiling");
    }
}
