package khrongkan.participants.registration.domain;

import java.util.UUID;
import khrongkan.participants.name.domain.PersonDraft;
import org.jspecify.annotations.Nullable;

/** A registration as somebody typed it. */
public record RegistrationDraft(
        @Nullable UUID organizationId,
        @Nullable AttendeeRole role,
        @Nullable String group,
        @Nullable PersonDraft person) {}
