package khrongkan.participants.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.participants.seminar.domain.Group;
import org.junit.jupiter.api.Test;

class HeadcountTest {

    private static final List<Group> GROUPS =
            List.of(new Group("PROVINCIAL", "โรงปุ๋ยชีวภาพ", 33), new Group("COOPERATIVE", "สหกรณ์", 5));

    @Test
    void thirty_three_and_five_plants_are_thirty_eight_organisations_and_heads() {
        var count = Headcount.of(example(), GROUPS);

        assertThat(count.organizations()).isEqualTo(38);
        assertThat(count.people()).isEqualTo(38);
        assertThat(count.named()).isEqualTo(5);
        assertThat(count.byRole()).isEqualTo(Map.of(AttendeeRole.TRAINEE, 38));
        assertThat(count.byGroup()).extracting(GroupCount::registered).containsExactly(33, 5);
        assertThat(count.matches()).isTrue();
    }

    @Test
    void a_second_person_of_an_organisation_is_a_head_but_no_organisation() {
        var heads = new ArrayList<>(example());
        heads.add(new Head(heads.get(0).organizationId(), AttendeeRole.STAFF, null, true));

        var count = Headcount.of(heads, GROUPS);

        assertThat(count.organizations()).isEqualTo(38);
        assertThat(count.people()).isEqualTo(39);
        assertThat(count.matches()).isTrue();
    }

    @Test
    void a_trainee_too_many_too_few_or_outside_the_groups_does_not_match() {
        var more = new ArrayList<>(example());
        more.add(new Head(UUID.randomUUID(), AttendeeRole.TRAINEE, "PROVINCIAL", false));
        var outside = new ArrayList<>(example());
        outside.add(new Head(UUID.randomUUID(), AttendeeRole.TRAINEE, null, false));

        assertThat(Headcount.of(more, GROUPS).matches()).isFalse();
        assertThat(Headcount.of(example().subList(1, 38), GROUPS).matches()).isFalse();
        assertThat(Headcount.of(outside, GROUPS).matches()).isFalse();
        assertThat(Headcount.of(outside, List.of()).matches()).isTrue();
    }

    private static List<Head> example() {
        return Stream.concat(heads("PROVINCIAL", 33, false), heads("COOPERATIVE", 5, true))
                .toList();
    }

    private static Stream<Head> heads(String group, int count, boolean named) {
        return Stream.generate(() -> new Head(UUID.randomUUID(), AttendeeRole.TRAINEE, group, named))
                .limit(count);
    }
}
