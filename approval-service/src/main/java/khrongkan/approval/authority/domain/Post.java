package khrongkan.approval.authority.domain;

import java.util.UUID;

/** A post of an office as a decision names it. */
public record Post(UUID id, String title) {}
