package khrongkan.approval.signoff.domain;

import static khrongkan.approval.signoff.domain.Signoffs.ADA;
import static khrongkan.approval.signoff.domain.Signoffs.APPROVED;
import static khrongkan.approval.signoff.domain.Signoffs.EMIL;
import static khrongkan.approval.signoff.domain.Signoffs.ENDORSED;
import static khrongkan.approval.signoff.domain.Signoffs.EVERYTHING;
import static khrongkan.approval.signoff.domain.Signoffs.OFFICE;
import static khrongkan.approval.signoff.domain.Signoffs.PIA;
import static khrongkan.approval.signoff.domain.Signoffs.SUBMITTED;
import static khrongkan.approval.signoff.domain.Signoffs.ZOE;
import static khrongkan.approval.signoff.domain.Signoffs.actor;
import static khrongkan.approval.signoff.domain.Signoffs.allowed;
import static khrongkan.approval.signoff.domain.Signoffs.codes;
import static khrongkan.approval.signoff.domain.Signoffs.confirmed;
import static khrongkan.approval.signoff.domain.Signoffs.held;
import static khrongkan.approval.signoff.domain.Signoffs.in;
import static khrongkan.approval.signoff.domain.Signoffs.signed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignoffTest {

    @Test
    void passes_through_three_different_hands() {
        assertThat(APPROVED.state()).isEqualTo(State.APPROVED);
        assertThat(APPROVED.approvedRevision()).isEqualTo(1);
        assertThat(APPROVED.signatures()).extracting(Signature::person).containsExactly("ada", "emil", "pia");
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void nobody_of_another_office_may_do_anything(State state) {
        var stranger = new Actor("ada", "UBN-INDUSTRY", EnumSet.allOf(Hand.class));
        assertThat(allowed(in(state), stranger)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void whoever_has_no_role_may_do_nothing(State state) {
        assertThat(allowed(in(state), new Actor("ada", OFFICE, Set.of()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void whoever_may_act_has_a_part_in_it(State state) {
        for (var actor : List.of(ADA, EMIL, PIA, ZOE, EVERYTHING)) {
            for (var action : allowed(in(state), actor)) {
                assertThat(in(state).partOf(action, actor)).isPresent();
            }
        }
    }

    @Test
    void nobody_signs_twice_whatever_roles_he_has() {
        assertThat(codes(SUBMITTED, Action.ENDORSE, EVERYTHING)).containsExactly("same-person");
        assertThat(codes(confirmed(ENDORSED), Action.APPROVE, EVERYTHING)).containsExactly("same-person");
        assertThat(codes(confirmed(ENDORSED), Action.APPROVE, actor("emil", Hand.APPROVER)))
                .containsExactly("same-person");
    }

    @Test
    void who_signed_may_still_send_it_back() {
        assertThat(codes(SUBMITTED, Action.RETURN, EVERYTHING)).isEmpty();
    }

    @Test
    void a_draft_without_budget_seminar_or_title_says_so() {
        var bare = Signoff.draft(OFFICE, "ada", EnumSet.allOf(Section.class));
        assertThat(codes(bare, Action.SUBMIT, ADA))
                .containsExactly("title-missing", "budget-missing", "seminar-missing");
    }

    @Test
    void nothing_is_approved_before_the_money_is_confirmed() {
        var early = signed(SUBMITTED, Action.ENDORSE, EMIL);
        assertThat(codes(early, Action.APPROVE, PIA)).containsExactly("hold-unconfirmed");
        assertThat(codes(confirmed(early), Action.APPROVE, PIA)).isEmpty();
    }

    @Test
    void a_lost_hold_stops_signatures_and_nothing_else() {
        var lost = held(SUBMITTED, Hold.LOST);
        assertThat(codes(lost, Action.ENDORSE, EMIL)).containsExactly("hold-lost");
        assertThat(codes(held(ENDORSED, Hold.LOST), Action.APPROVE, PIA)).containsExactly("hold-lost");
        assertThat(allowed(lost, ADA)).containsExactly(Action.RECALL, Action.CANCEL);
        assertThat(allowed(lost, EMIL)).containsExactly(Action.RETURN, Action.REJECT);
    }

    @Test
    void an_amendment_waits_for_the_commitment() {
        var committing = held(APPROVED, Hold.UNCONFIRMED);
        assertThat(codes(committing, Action.AMEND, ADA)).containsExactly("hold-unconfirmed");
    }

    @Test
    void after_a_return_the_next_submission_is_a_new_revision_and_old_signatures_no_longer_count() {
        var returned = SUBMITTED.after(Action.RETURN);
        assertThat(returned.state()).isEqualTo(State.RETURNED);
        assertThat(returned.signatures()).isEmpty();

        var again = signed(returned, Action.SUBMIT, ADA);
        assertThat(again.revision()).isEqualTo(2);
        assertThat(again.signatures()).extracting(Signature::person).containsExactly("ada");
    }

    @Test
    void a_recalled_revision_is_never_submitted_under_its_number_again() {
        var recalled = SUBMITTED.after(Action.RECALL);
        assertThat(recalled.state()).isEqualTo(State.DRAFT);
        assertThat(signed(recalled, Action.SUBMIT, ADA).revision()).isEqualTo(2);
    }

    @Test
    void an_amendment_keeps_the_approved_revision_in_force() {
        var amending = APPROVED.after(Action.AMEND);
        assertThat(amending.state()).isEqualTo(State.DRAFT);
        assertThat(amending.revision()).isEqualTo(2);
        assertThat(amending.approvedRevision()).isEqualTo(1);
        assertThat(amending.signatures()).isEmpty();
    }

    @Test
    void a_rejected_amendment_leaves_what_was_approved() {
        var rejected = signed(APPROVED.after(Action.AMEND), Action.SUBMIT, ADA).after(Action.REJECT);
        assertThat(rejected.state()).isEqualTo(State.APPROVED);
        assertThat(rejected.revision()).isEqualTo(1);
        assertThat(rejected.after(Action.AMEND).revision()).isEqualTo(3);
    }

    @Test
    void whoever_submits_is_the_author() {
        var returned = SUBMITTED.after(Action.RETURN);
        var again = signed(returned, Action.SUBMIT, actor("otto", Hand.AUTHOR));
        assertThat(codes(again, Action.RECALL, ADA)).containsExactly("not-the-author");
        assertThat(codes(again, Action.RECALL, actor("otto", Hand.AUTHOR))).isEmpty();
    }
}
