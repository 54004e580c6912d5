package khrongkan.budget.hold.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.refusal.Refusal;
import org.junit.jupiter.api.Test;

class HoldsTest {

    private static final UUID PROPOSAL = UUID.randomUUID();
    private static final UUID BUDGET = UUID.randomUUID();
    private static final UUID FUND = UUID.randomUUID();
    private static final UUID OTHER_FUND = UUID.randomUUID();
    private static final Holds NONE = Holds.of(List.of());

    @Test
    void a_hold_reserves_until_it_is_decided() {
        var pending = NONE.reserve(wanted(1, "3000"));
        assertMoney(pending, "3000", "0");
        assertMoney(confirm(pending, 1), "3000", "0");
        assertMoney(commit(confirm(pending, 1), 1), "0", "3000");
        assertMoney(release(pending, 1), "0", "0");
    }

    @Test
    void every_turn_may_arrive_twice() {
        var pending = NONE.reserve(wanted(1, "3000"));
        var confirmed = confirm(pending, 1);
        var committed = commit(confirmed, 1);
        var released = release(committed, 1);

        assertThat(confirm(confirmed, 1).all()).isEqualTo(confirmed.all());
        assertThat(commit(committed, 1).all()).isEqualTo(committed.all());
        assertThat(confirm(committed, 1).all()).isEqualTo(committed.all());
        assertThat(committed.reserve(wanted(1, "3000")).all()).isEqualTo(committed.all());
        assertThat(release(released, 1).all()).isEqualTo(released.all());
        assertThat(confirm(released, 1).all()).isEqualTo(released.all());
        assertMoney(pending.reserve(wanted(1, "2000")), "2000", "0");
    }

    @Test
    void what_was_given_back_on_purpose_is_not_committed() {
        var released = release(NONE.reserve(wanted(1, "3000")), 1);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> commit(released, 1))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("hold-released"));
        assertMoney(released.reserve(wanted(1, "3000")), "3000", "0");
    }

    @Test
    void an_expired_hold_comes_back_with_its_decision() {
        var expired = expire(NONE.reserve(wanted(1, "3000")), 1);

        assertMoney(expired, "0", "0");
        assertMoney(confirm(expired, 1), "3000", "0");
        assertMoney(commit(expired, 1), "0", "3000");
        assertMoney(release(expired, 1), "0", "0");
        assertThat(expire(confirm(expired, 1), 1).of(1).orElseThrow().state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void a_later_revision_replaces_and_never_doubles() {
        var second = confirm(NONE.reserve(wanted(1, "3000")), 1).reserve(wanted(2, "2860"));

        assertMoney(second, "2860", "0");
        assertThat(second.of(1).orElseThrow().state()).isEqualTo(State.REPLACED);
        assertMoney(confirm(second, 1), "2860", "0");
        assertMoney(release(second, 1), "2860", "0");
        assertMoney(commit(second, 2), "0", "2860");
    }

    @Test
    void an_earlier_revision_comes_too_late() {
        var second = NONE.reserve(wanted(2, "3000"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> second.reserve(wanted(1, "3000")))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("hold-replaced"));
        assertMoney(release(second, 2).reserve(wanted(1, "3000")), "3000", "0");
    }

    @Test
    void above_a_commitment_only_the_difference_is_reserved() {
        var first = commit(NONE.reserve(wanted(1, "3000")), 1);

        assertMoney(first.reserve(wanted(2, "3500")), "500", "3000");
        assertMoney(first.reserve(wanted(2, "2860")), "0", "3000");
        assertMoney(commit(first.reserve(wanted(2, "3500")), 2), "0", "3500");
        assertMoney(commit(first.reserve(wanted(2, "2860")), 2), "0", "2860");
        assertMoney(release(first.reserve(wanted(2, "3500")), 2), "0", "3000");
        assertMoney(release(first.reserve(wanted(2, "3500")), 1), "3500", "0");
    }

    @Test
    void a_commitment_that_arrives_after_the_next_revision_still_counts() {
        var second = NONE.reserve(wanted(1, "3000")).reserve(wanted(2, "3500"));

        assertMoney(commit(second, 1), "500", "3000");
        assertMoney(commit(commit(second, 1), 2), "0", "3500");
        assertMoney(commit(commit(second, 2), 1), "0", "3500");
    }

    @Test
    void another_fund_does_not_count_as_covered() {
        var first = commit(NONE.reserve(wanted(1, "3000")), 1);
        var second = first.reserve(wanted(2, "3500", OTHER_FUND));

        assertMoney(second, "3500", "3000");
        assertMoney(commit(second, 2), "0", "3500");
    }

    private static Holds confirm(Holds holds, int revision) {
        return holds.confirm(holds.of(revision).orElseThrow());
    }

    private static Holds commit(Holds holds, int revision) {
        return holds.commit(holds.of(revision).orElseThrow());
    }

    private static Holds release(Holds holds, int revision) {
        return holds.release(holds.of(revision).orElseThrow());
    }

    private static Holds expire(Holds holds, int revision) {
        return holds.expire(holds.of(revision).orElseThrow());
    }

    private static void assertMoney(Holds holds, String reserved, String committed) {
        assertThat(holds.all().stream().map(Hold::reserved).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(reserved);
        assertThat(holds.all().stream().map(Hold::committed).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(committed);
    }

    private static Hold wanted(int revision, String amount) {
        return wanted(revision, amount, FUND);
    }

    private static Hold wanted(int revision, String amount, UUID fund) {
        return Hold.pending(
                PROPOSAL, revision, BUDGET, fund, "SSK", 1, new BigDecimal(amount).setScale(2), Instant.EPOCH);
    }
}
