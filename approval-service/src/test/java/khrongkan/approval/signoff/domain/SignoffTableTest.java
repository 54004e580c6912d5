package khrongkan.approval.signoff.domain;

import static khrongkan.approval.signoff.domain.Signoffs.ADA;
import static khrongkan.approval.signoff.domain.Signoffs.ZOE;
import static khrongkan.approval.signoff.domain.Signoffs.actor;
import static khrongkan.approval.signoff.domain.Signoffs.answer;
import static khrongkan.approval.signoff.domain.Signoffs.in;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state, action and person. */
class SignoffTableTest {

    /** Every state, action and person: what the rules answer, as a table read from left to right. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // state | action | author | other officer | endorser | approver | admin
                "DRAFT     | SUBMIT  | ok           | ok             | role-missing | role-missing | role-missing",
                "DRAFT     | ENDORSE | role-missing | role-missing   | out-of-turn  | role-missing | role-missing",
                "DRAFT     | APPROVE | role-missing | role-missing   | role-missing | out-of-turn  | role-missing",
                "DRAFT     | RETURN  | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing",
                "DRAFT     | REJECT  | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing",
                "DRAFT     | RECALL  | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
                "DRAFT     | CANCEL  | ok           | not-the-author | role-missing | role-missing | ok",
                "DRAFT     | AMEND   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
                "SUBMITTED | SUBMIT  | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
                "SUBMITTED | ENDORSE | role-missing | role-missing   | ok           | role-missing | role-missing",
                "SUBMITTED | APPROVE | role-missing | role-missing   | role-missing | out-of-turn  | role-missing",
                "SUBMITTED | RETURN  | role-missing | role-missing   | ok           | role-missing | role-missing",
                "SUBMITTED | REJECT  | role-missing | role-missing   | ok           | role-missing | role-missing",
                "SUBMITTED | RECALL  | ok           | not-the-author | role-missing | role-missing | role-missing",
                "SUBMITTED | CANCEL  | ok           | not-the-author | role-missing | role-missing | ok",
                "SUBMITTED | AMEND   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
                "ENDORSED  | SUBMIT  | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
                "ENDORSED  | ENDORSE | role-missing | role-missing   | out-of-turn  | role-missing | role-missing",
                "ENDORSED  | APPROVE | role-missing | role-missing   | role-missing | ok           | role-missing",
                "ENDORSED  | RETURN  | role-missing | role-missing   | role-missing | ok           | role-missing",
                "ENDORSED  | REJECT  | role-missing | role-missing   | role-missing | ok           | role-missing",
                "ENDORSED  | RECALL  | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
                "ENDORSED  | CANCEL  | ok           | not-the-author | role-missing | role-missing | ok",
                "ENDORSED  | AMEND   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
                "APPROVED  | SUBMIT  | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
                "APPROVED  | ENDORSE | role-missing | role-missing   | out-of-turn  | role-missing | role-missing",
                "APPROVED  | APPROVE | role-missing | role-missing   | role-missing | out-of-turn  | role-missing",
                "APPROVED  | RETURN  | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing",
                "APPROVED  | REJECT  | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing",
                "APPROVED  | RECALL  | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
                "APPROVED  | CANCEL  | ok           | not-the-author | role-missing | role-missing | ok",
                "APPROVED  | AMEND   | ok           | ok             | role-missing | role-missing | role-missing",
                "RETURNED  | SUBMIT  | ok           | ok             | role-missing | role-missing | role-missing",
                "RETURNED  | ENDORSE | role-missing | role-missing   | out-of-turn  | role-missing | role-missing",
                "RETURNED  | APPROVE | role-missing | role-missing   | role-missing | out-of-turn  | role-missing",
                "RETURNED  | RETURN  | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing",
                "RETURNED  | REJECT  | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing",
                "RETURNED  | RECALL  | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
                "RETURNED  | CANCEL  | ok           | not-the-author | role-missing | role-missing | ok",
                "RETURNED  | AMEND   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
                "REJECTED  | SUBMIT  | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
                "REJECTED  | ENDORSE | role-missing | role-missing   | out-of-turn  | role-missing | role-missing",
                "REJECTED  | APPROVE | role-missing | role-missing   | role-missing | out-of-turn  | role-missing",
                "REJECTED  | RETURN  | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing",
                "REJECTED  | REJECT  | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing",
                "REJECTED  | RECALL  | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
                "REJECTED  | CANCEL  | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn",
                "REJECTED  | AMEND   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
                "CANCELLED | SUBMIT  | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
                "CANCELLED | ENDORSE | role-missing | role-missing   | out-of-turn  | role-missing | role-missing",
                "CANCELLED | APPROVE | role-missing | role-missing   | role-missing | out-of-turn  | role-missing",
                "CANCELLED | RETURN  | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing",
                "CANCELLED | REJECT  | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing",
                "CANCELLED | RECALL  | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
                "CANCELLED | CANCEL  | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn",
                "CANCELLED | AMEND   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing",
            })
    void the_table_of_who_may_do_what(
            State state, Action action, String author, String other, String endorser, String approver, String admin) {
        var signoff = in(state);
        assertThat(answer(signoff, action, ADA)).isEqualTo(author);
        assertThat(answer(signoff, action, actor("otto", Hand.AUTHOR))).isEqualTo(other);
        assertThat(answer(signoff, action, actor("erna", Hand.ENDORSER))).isEqualTo(endorser);
        assertThat(answer(signoff, action, actor("paul", Hand.APPROVER))).isEqualTo(approver);
        assertThat(answer(signoff, action, ZOE)).isEqualTo(admin);
    }
}
