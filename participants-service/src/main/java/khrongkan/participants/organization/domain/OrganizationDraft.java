package khrongkan.participants.organization.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation as somebody typed it: the body of a request, or a row of a file. */
public record OrganizationDraft(
        @Nullable String name,
        @Nullable Kind kind,
        @Nullable List<Identifier.@Nullable Draft> identifiers,
        @Nullable Address address,
        @Nullable String phone,
        @Nullable String phoneExtension,
        @Nullable LocalDate registeredOn) {}
