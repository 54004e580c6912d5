package khrongkan.participants.cluster.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import khrongkan.kit.refusal.Violation;
import khrongkan.participants.check.domain.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final Source.Draft SAID = new Source.Draft(Source.Kind.STATED, null, null);

    private final Faults faults = new Faults();

    @ParameterizedTest
    @CsvSource({
        "2003-01-01, 2003-12-31, 2003-12-31, 2004-06-30, true",
        "2003-01-01, 2003-12-31, 2004-01-01, 2004-06-30, false",
        "2003-01-01, , 2004-01-01, 2004-06-30, true",
        ", 2003-12-31, 2004-01-01, , false",
        ", , , , true"
    })
    void two_times_overlap_on_a_common_day(
            LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, boolean overlaps) {
        assertThat(new Span(from, to).overlaps(new Span(otherFrom, otherTo))).isEqualTo(overlaps);
        assertThat(new Span(otherFrom, otherTo).overlaps(new Span(from, to))).isEqualTo(overlaps);
    }

    @Test
    void a_tie_that_goes_both_ways_is_the_same_from_either_end() {
        assertThat(link(TWO, Tie.SHARES_EQUIPMENT, ONE).repeats(link(ONE, Tie.SHARES_EQUIPMENT, TWO)))
                .isTrue();
        assertThat(link(TWO, Tie.SUPPLIES, ONE).repeats(link(ONE, Tie.SUPPLIES, TWO)))
                .isFalse();
        assertThat(faults.none()).isTrue();
    }

    @Test
    void a_link_has_two_ends_a_kind_and_a_source() {
        Link.read(new Link.Draft(ONE, null, ONE, null, null, null), faults);

        assertThat(faults.found())
                .containsExactlyInAnyOrder(
                        new Violation("/kind", "not-null"),
                        new Violation("/source", "not-null"),
                        new Violation("/toOrganizationId", "link-to-itself"));
    }

    @ParameterizedTest
    @CsvSource({"SEMINAR, /source/seminarId, not-null", "DOCUMENT, /source/note, not-blank"})
    void a_source_says_which(Source.Kind kind, String pointer, String code) {
        Link.read(new Link.Draft(ONE, Tie.OTHER, TWO, null, null, new Source.Draft(kind, null, null)), faults);

        assertThat(faults.found()).containsExactly(new Violation(pointer, code));
    }

    private Link link(UUID from, Tie kind, UUID to) {
        return Link.read(new Link.Draft(from, kind, to, null, null, SAID), faults);
    }
}
