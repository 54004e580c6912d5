package khrongkan.approval.authority.domain;

import org.jspecify.annotations.Nullable;

/**
 * Whose right it is.
 *
 * @param subject the one stable name of this person, as the token says it
 * @param name as it is printed
 * @param position the person's own position
 */
public record Holder(String subject, String name, @Nullable String position) {}
