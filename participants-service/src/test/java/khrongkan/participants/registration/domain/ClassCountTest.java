package khrongkan.participants.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import khrongkan.participants.organization.domain.Kind;
import khrongkan.participants.seminar.domain.TrainingClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClassCountTest {

    @Test
    void more_than_half_of_the_trainees_decide() {
        assertThat(derived(heads(20, TrainingClass.EXTERNAL), heads(18, TrainingClass.B)))
                .isEqualTo(TrainingClass.EXTERNAL);
        assertThat(derived(heads(19, TrainingClass.EXTERNAL), heads(19, TrainingClass.B)))
                .isNull();
        assertThat(derived(heads(19, TrainingClass.A), heads(20, null))).isNull();
        assertThat(derived(List.of(), List.of())).isNull();
    }

    @Test
    void only_trainees_count() {
        var staff =
                Collections.nCopies(50, new Head(UUID.randomUUID(), AttendeeRole.STAFF, null, true, TrainingClass.B));

        assertThat(derived(heads(1, TrainingClass.A), staff)).isEqualTo(TrainingClass.A);
    }

    @Test
    void another_stated_class_differs_and_none_does_not() {
        var external = heads(38, TrainingClass.EXTERNAL);

        assertThat(ClassCount.of(external, TrainingClass.A).differs()).isTrue();
        assertThat(ClassCount.of(external, TrainingClass.EXTERNAL).differs()).isFalse();
        assertThat(ClassCount.of(external, null).differs()).isFalse();
        assertThat(ClassCount.of(heads(3, null), TrainingClass.A).differs()).isFalse();
    }

    @Test
    void who_comes_from_no_body_of_the_state_is_external() {
        var unknown = heads(1, null).get(0);

        assertThat(unknown.from(Kind.COOPERATIVE).trainingClass()).isEqualTo(TrainingClass.EXTERNAL);
        assertThat(unknown.from(Kind.GOVERNMENT).trainingClass()).isNull();
        assertThat(heads(1, TrainingClass.A).get(0).from(Kind.COMPANY).trainingClass())
                .isEqualTo(TrainingClass.A);
    }

    private static @Nullable TrainingClass derived(List<Head> some, List<Head> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return ClassCount.of(all, null).derived();
    }

    private static List<Head> heads(int count, @Nullable TrainingClass trainingClass) {
        return Collections.nCopies(count, new Head(UUID.randomUUID(), AttendeeRole.TRAINEE, null, true, trainingClass));
    }
}
