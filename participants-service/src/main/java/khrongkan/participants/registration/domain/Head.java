package khrongkan.participants.registration.domain;

import java.util.UUID;
import khrongkan.participants.seminar.domain.TrainingClass;
import org.jspecify.annotations.Nullable;

/**
 * What counts of one registration.
 *
 * @param trainingClass the class of whoever comes; null where it is not known
 */
public record Head(
        UUID organizationId,
        AttendeeRole role,
        @Nullable String group,
        boolean named,
        @Nullable TrainingClass trainingClass) {

    /** A head whose training class is not known. */
    public Head(UUID organizationId, AttendeeRole role, @Nullable String group, boolean named) {
        this(organizationId, role, group, named, null);
    }
}
