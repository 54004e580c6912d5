package khrongkan.participants.name.domain;

import org.jspecify.annotations.Nullable;

/** A person's name as somebody typed it. */
public record PersonDraft(
        @Nullable String prefix,
        @Nullable String givenName,
        @Nullable String middleName,
        @Nullable String familyName) {}
