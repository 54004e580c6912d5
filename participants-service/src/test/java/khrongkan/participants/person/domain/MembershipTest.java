package khrongkan.participants.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {

    private static final UUID PLANT = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "2003-01-01, 2003-12-31, 2004-01-01, , false",
        "2003-01-01, 2003-12-31, 2003-12-31, , true",
        "2003-01-01, , 2005-01-01, , true",
        ", , 2005-01-01, 2005-02-01, true",
        ", 2004-12-31, 2005-01-01, 2005-02-01, false"
    })
    void two_memberships_overlap_on_a_day_they_share(
            LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, boolean overlap) {
        var one = new Membership(PLANT, null, from, to);
        var other = new Membership(PLANT, "x", otherFrom, otherTo);

        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
        assertThat(one.overlaps(new Membership(UUID.randomUUID(), null, otherFrom, otherTo)))
                .isFalse();
    }
}
