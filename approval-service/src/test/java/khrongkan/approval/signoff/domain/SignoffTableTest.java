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
                // state | action | author | other officer | endorser | approver | admin | registrar | reader
                "DRAFT     | SUBMIT   | ok           | ok             | role-missing | role-missing | role-missing | role-missing | role-missing",
                "DRAFT     | REVIEW   | role-missing | role-missing   | role-missing | role-missing | role-missing | role-missing | role-missing",
                "DRAFT     | ENDORSE  | role-missing | role-missing   | out-of-turn  | role-missing | role-missing | role-missing | role-missing",
                "DRAFT     | APPROVE  | role-missing | role-missing   | role-missing | out-of-turn  | role-missing | role-missing | role-missing",
                "DRAFT     | RETURN   | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing | role-missing | role-missing",
                "DRAFT     | REJECT   | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing | role-missing | role-missing",
                "DRAFT     | RECALL   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "DRAFT     | CANCEL   | ok           | not-the-author | role-missing | role-missing | ok           | role-missing | role-missing",
                "DRAFT     | AMEND    | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "DRAFT     | POSTPONE | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "DRAFT     | CLOSE    | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "DRAFT     | NUMBER   | role-missing | role-missing   | role-missing | role-missing | role-missing | out-of-turn  | role-missing",
                "SUBMITTED | SUBMIT   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "SUBMITTED | REVIEW   | role-missing | role-missing   | role-missing | role-missing | role-missing | role-missing | role-missing",
                "SUBMITTED | ENDORSE  | role-missing | role-missing   | ok           | role-missing | role-missing | role-missing | role-missing",
                "SUBMITTED | APPROVE  | role-missing | role-missing   | role-missing | out-of-turn  | role-missing | role-missing | role-missing",
                "SUBMITTED | RETURN   | role-missing | role-missing   | ok           | role-missing | role-missing | role-missing | role-missing",
                "SUBMITTED | REJECT   | role-missing | role-missing   | ok           | role-missing | role-missing | role-missing | role-missing",
                "SUBMITTED | RECALL   | ok           | not-the-author | role-missing | role-missing | role-missing | role-missing | role-missing",
                "SUBMITTED | CANCEL   | ok           | not-the-author | role-missing | role-missing | ok           | role-missing | role-missing",
                "SUBMITTED | AMEND    | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "SUBMITTED | POSTPONE | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "SUBMITTED | CLOSE    | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "SUBMITTED | NUMBER   | role-missing | role-missing   | role-missing | role-missing | role-missing | ok           | role-missing",
                "ENDORSED  | SUBMIT   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "ENDORSED  | REVIEW   | role-missing | role-missing   | role-missing | role-missing | role-missing | role-missing | role-missing",
                "ENDORSED  | ENDORSE  | role-missing | role-missing   | out-of-turn  | role-missing | role-missing | role-missing | role-missing",
                "ENDORSED  | APPROVE  | role-missing | role-missing   | role-missing | ok           | role-missing | role-missing | role-missing",
                "ENDORSED  | RETURN   | role-missing | role-missing   | role-missing | ok           | role-missing | role-missing | role-missing",
                "ENDORSED  | REJECT   | role-missing | role-missing   | role-missing | ok           | role-missing | role-missing | role-missing",
                "ENDORSED  | RECALL   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "ENDORSED  | CANCEL   | ok           | not-the-author | role-missing | role-missing | ok           | role-missing | role-missing",
                "ENDORSED  | AMEND    | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "ENDORSED  | POSTPONE | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "ENDORSED  | CLOSE    | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "ENDORSED  | NUMBER   | role-missing | role-missing   | role-missing | role-missing | role-missing | ok           | role-missing",
                "APPROVED  | SUBMIT   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "APPROVED  | REVIEW   | role-missing | role-missing   | role-missing | role-missing | role-missing | role-missing | role-missing",
                "APPROVED  | ENDORSE  | role-missing | role-missing   | out-of-turn  | role-missing | role-missing | role-missing | role-missing",
                "APPROVED  | APPROVE  | role-missing | role-missing   | role-missing | out-of-turn  | role-missing | role-missing | role-missing",
                "APPROVED  | RETURN   | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing | role-missing | role-missing",
                "APPROVED  | REJECT   | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing | role-missing | role-missing",
                "APPROVED  | RECALL   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "APPROVED  | CANCEL   | ok           | not-the-author | role-missing | role-missing | ok           | role-missing | role-missing",
                "APPROVED  | AMEND    | ok           | ok             | role-missing | role-missing | role-missing | role-missing | role-missing",
                "APPROVED  | POSTPONE | ok           | not-the-author | role-missing | role-missing | ok           | role-missing | role-missing",
                "APPROVED  | CLOSE    | ok           | not-the-author | role-missing | role-missing | ok           | role-missing | role-missing",
                "APPROVED  | NUMBER   | role-missing | role-missing   | role-missing | role-missing | role-missing | ok           | role-missing",
                "RETURNED  | SUBMIT   | ok           | ok             | role-missing | role-missing | role-missing | role-missing | role-missing",
                "RETURNED  | REVIEW   | role-missing | role-missing   | role-missing | role-missing | role-missing | role-missing | role-missing",
                "RETURNED  | ENDORSE  | role-missing | role-missing   | out-of-turn  | role-missing | role-missing | role-missing | role-missing",
                "RETURNED  | APPROVE  | role-missing | role-missing   | role-missing | out-of-turn  | role-missing | role-missing | role-missing",
                "RETURNED  | RETURN   | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing | role-missing | role-missing",
                "RETURNED  | REJECT   | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing | role-missing | role-missing",
                "RETURNED  | RECALL   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "RETURNED  | CANCEL   | ok           | not-the-author | role-missing | role-missing | ok           | role-missing | role-missing",
                "RETURNED  | AMEND    | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "RETURNED  | POSTPONE | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "RETURNED  | CLOSE    | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "RETURNED  | NUMBER   | role-missing | role-missing   | role-missing | role-missing | role-missing | out-of-turn  | role-missing",
                "REJECTED  | SUBMIT   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "REJECTED  | REVIEW   | role-missing | role-missing   | role-missing | role-missing | role-missing | role-missing | role-missing",
                "REJECTED  | ENDORSE  | role-missing | role-missing   | out-of-turn  | role-missing | role-missing | role-missing | role-missing",
                "REJECTED  | APPROVE  | role-missing | role-missing   | role-missing | out-of-turn  | role-missing | role-missing | role-missing",
                "REJECTED  | RETURN   | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing | role-missing | role-missing",
                "REJECTED  | REJECT   | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing | role-missing | role-missing",
                "REJECTED  | RECALL   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "REJECTED  | CANCEL   | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "REJECTED  | AMEND    | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "REJECTED  | POSTPONE | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "REJECTED  | CLOSE    | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "REJECTED  | NUMBER   | role-missing | role-missing   | role-missing | role-missing | role-missing | out-of-turn  | role-missing",
                "CANCELLED | SUBMIT   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "CANCELLED | REVIEW   | role-missing | role-missing   | role-missing | role-missing | role-missing | role-missing | role-missing",
                "CANCELLED | ENDORSE  | role-missing | role-missing   | out-of-turn  | role-missing | role-missing | role-missing | role-missing",
                "CANCELLED | APPROVE  | role-missing | role-missing   | role-missing | out-of-turn  | role-missing | role-missing | role-missing",
                "CANCELLED | RETURN   | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing | role-missing | role-missing",
                "CANCELLED | REJECT   | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing | role-missing | role-missing",
                "CANCELLED | RECALL   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "CANCELLED | CANCEL   | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "CANCELLED | AMEND    | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "CANCELLED | POSTPONE | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "CANCELLED | CLOSE    | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "CANCELLED | NUMBER   | role-missing | role-missing   | role-missing | role-missing | role-missing | out-of-turn  | role-missing",
                "POSTPONED | SUBMIT   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "POSTPONED | REVIEW   | role-missing | role-missing   | role-missing | role-missing | role-missing | role-missing | role-missing",
                "POSTPONED | ENDORSE  | role-missing | role-missing   | out-of-turn  | role-missing | role-missing | role-missing | role-missing",
                "POSTPONED | APPROVE  | role-missing | role-missing   | role-missing | out-of-turn  | role-missing | role-missing | role-missing",
                "POSTPONED | RETURN   | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing | role-missing | role-missing",
                "POSTPONED | REJECT   | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing | role-missing | role-missing",
                "POSTPONED | RECALL   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "POSTPONED | CANCEL   | ok           | not-the-author | role-missing | role-missing | ok           | role-missing | role-missing",
                "POSTPONED | AMEND    | ok           | ok             | role-missing | role-missing | role-missing | role-missing | role-missing",
                "POSTPONED | POSTPONE | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "POSTPONED | CLOSE    | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "POSTPONED | NUMBER   | role-missing | role-missing   | role-missing | role-missing | role-missing | ok           | role-missing",
                "CLOSED    | SUBMIT   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "CLOSED    | REVIEW   | role-missing | role-missing   | role-missing | role-missing | role-missing | role-missing | role-missing",
                "CLOSED    | ENDORSE  | role-missing | role-missing   | out-of-turn  | role-missing | role-missing | role-missing | role-missing",
                "CLOSED    | APPROVE  | role-missing | role-missing   | role-missing | out-of-turn  | role-missing | role-missing | role-missing",
                "CLOSED    | RETURN   | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing | role-missing | role-missing",
                "CLOSED    | REJECT   | role-missing | role-missing   | out-of-turn  | out-of-turn  | role-missing | role-missing | role-missing",
                "CLOSED    | RECALL   | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "CLOSED    | CANCEL   | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "CLOSED    | AMEND    | out-of-turn  | out-of-turn    | role-missing | role-missing | role-missing | role-missing | role-missing",
                "CLOSED    | POSTPONE | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "CLOSED    | CLOSE    | out-of-turn  | out-of-turn    | role-missing | role-missing | out-of-turn  | role-missing | role-missing",
                "CLOSED    | NUMBER   | role-missing | role-missing   | role-missing | role-missing | role-missing | ok           | role-missing",
            })
    void the_table_of_who_may_do_what(
            State state,
            Action action,
            String author,
            String other,
            String endorser,
            String approver,
            String admin,
            String registrar,
            String reader) {
        var signoff = in(state);
        assertThat(answer(signoff, action, ADA)).isEqualTo(author);
        assertThat(answer(signoff, action, actor("otto", Hand.AUTHOR))).isEqualTo(other);
        assertThat(answer(signoff, action, actor("erna", Hand.ENDORSER))).isEqualTo(endorser);
        assertThat(answer(signoff, action, actor("paul", Hand.APPROVER))).isEqualTo(approver);
        assertThat(answer(signoff, action, ZOE)).isEqualTo(admin);
        assertThat(answer(signoff, action, actor("rudi", Hand.REGISTRAR))).isEqualTo(registrar);
        assertThat(answer(signoff, action, actor("audi"))).isEqualTo(reader);
    }
}
