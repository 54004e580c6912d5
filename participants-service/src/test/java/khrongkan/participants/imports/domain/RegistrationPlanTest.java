package khrongkan.participants.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import khrongkan.participants.name.domain.PersonName;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.domain.Registration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegistrationPlanTest {

    private static final UUID PLANT = UUID.randomUUID();
    private static final UUID PLACE = UUID.randomUUID();

    @Test
    void a_name_goes_to_the_place_that_has_none() {
        var judged = judge(Map.of(PLACE, head(null)), 5, head("ก"));

        assertThat(judged.get(0).verdict()).isEqualTo(Verdict.UPDATE);
        assertThat(judged.get(0).id()).isEqualTo(PLACE);
    }

    @Test
    void a_row_without_a_name_takes_none_away() {
        var judged = judge(Map.of(PLACE, head("ก")), 5, head(null));

        assertThat(judged.get(0).verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(judged.get(0).after().person()).isEqualTo(head("ก").person());
    }

    @Test
    void the_place_of_the_same_person_is_claimed_before_an_unnamed_one() {
        var judged = judge(Map.of(PLACE, head(null), UUID.randomUUID(), head("ข")), 0, head("ก"), head("ข"), head("ข"));

        assertThat(judged)
                .extracting(Judged::verdict)
                .containsExactly(Verdict.UPDATE, Verdict.UNCHANGED, Verdict.REFUSED);
    }

    @Test
    void no_row_is_added_beyond_the_places() {
        var judged = judge(Map.of(), 1, head("ก"), head("ข"));

        assertThat(judged).extracting(Judged::verdict).containsExactly(Verdict.CREATE, Verdict.REFUSED);
        assertThat(judged.get(1).faults().get(0).code()).isEqualTo("no-place-left");
    }

    private static List<Judged<Registration>> judge(Map<UUID, Registration> list, int places, Registration... rows) {
        var read = IntStream.range(0, rows.length)
                .mapToObj(i -> new RegistrationRow(i + 2, rows[i], List.of()))
                .toList();
        return RegistrationPlan.judge(read, list, places, role -> true);
    }

    private static Registration head(@Nullable String name) {
        var person = name == null ? null : new PersonName(null, name, null, null);
        return new Registration(PLANT, AttendeeRole.TRAINEE, null, person);
    }
}
