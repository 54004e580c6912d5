package khrongkan.participants.registration.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What counts of one registration. */
public record Head(
        UUID organizationId, AttendeeRole role, @Nullable String group, boolean named) {}
