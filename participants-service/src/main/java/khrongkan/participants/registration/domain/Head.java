package khrongkan.participants.registration.domain;

import java.util.UUID;
import khrongkan.participants.organization.domain.Kind;
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

    /** The same head, of the class that his organisation tells where his own is not known. */
    public Head from(Kind organization) {
        return trainingClass != null ? this : new Head(organizationId, role, group, named, classOf(organization));
    }

    /** Who comes from no body of the state is external, whatever his post; who may is of no known class. */
    private static @Nullable TrainingClass classOf(Kind organization) {
        return switch (organization) {
            case GOVERNMENT, EDUCATION -> null;
            case COMMUNITY_ENTERPRISE,
                    COOPERATIVE,
                    FARMER_GROUP,
                    COMPANY,
                    PARTNERSHIP,
                    SOLE_PROPRIETOR,
                    FACTORY,
                    ASSOCIATION,
                    OTHER -> TrainingClass.EXTERNAL;
        };
    }
}
