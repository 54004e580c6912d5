package khrongkan.participants.registration.domain;

import java.util.Map;
import java.util.UUID;
import khrongkan.participants.name.domain.PersonDraft;
import khrongkan.participants.seminar.domain.TrainingClass;
import org.jspecify.annotations.Nullable;

/**
 * A registration as somebody typed it.
 *
 * @param entry how it comes onto the list; said when it comes and not again
 */
public record RegistrationDraft(
        @Nullable UUID organizationId,
        @Nullable AttendeeRole role,
        @Nullable String group,
        @Nullable PersonDraft person,
        @Nullable TrainingClass attendeeClass,
        @Nullable Map<String, @Nullable Object> fields,
        @Nullable Entry entry) {}
