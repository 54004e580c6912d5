package khrongkan.participants.organization.domain;

import java.time.LocalDate;
import java.util.List;
import khrongkan.participants.duplicate.domain.DuplicateOverride;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as somebody typed it: the body of a request, or a row of a file.
 *
 * @param duplicateOverride why it is entered although it looks like another one
 */
public record OrganizationDraft(
        @Nullable String name,
        @Nullable Kind kind,
        @Nullable List<Identifier.@Nullable Draft> identifiers,
        @Nullable Address address,
        @Nullable String phone,
        @Nullable String phoneExtension,
        @Nullable LocalDate registeredOn,
        @Nullable DuplicateOverride duplicateOverride) {

    /** An organisation that nobody takes for another one. */
    public OrganizationDraft(
            @Nullable String name,
            @Nullable Kind kind,
            @Nullable List<Identifier.@Nullable Draft> identifiers,
            @Nullable Address address,
            @Nullable String phone,
            @Nullable String phoneExtension,
            @Nullable LocalDate registeredOn) {
        this(name, kind, identifiers, address, phone, phoneExtension, registeredOn, null);
    }
}
