package khrongkan.participants.registration.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.participants.name.domain.PersonName;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.domain.RegistrationState;
import khrongkan.participants.seminar.domain.TrainingClass;
import org.jspecify.annotations.Nullable;

/**
 * A registration as callers see it.
 *
 * @param arrival its number in the order of arrival; the waiting list is promoted in this order
 * @param insteadOf who was named first, where a substitute comes
 * @param fields the answers to the seminar's own fields, the personal ones masked unless role and purpose open them
 * @param actions what the caller may decide about it now, and what stands in the way
 */
public record RegistrationView(
        UUID id,
        UUID seminarId,
        UUID organizationId,
        String organizationName,
        AttendeeRole role,
        @Nullable String group,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PersonName person,
        @Nullable TrainingClass attendeeClass,
        RegistrationState state,
        String stateLabel,
        long arrival,
        boolean walkIn,
        @Nullable String insteadOf,
        boolean certified,
        Map<String, Object> fields,
        List<ActionView> actions,
        Instant createdAt,
        Instant changedAt) {}
