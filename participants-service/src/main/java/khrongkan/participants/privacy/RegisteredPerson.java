package khrongkan.participants.privacy;

import java.util.UUID;

/** A person of the register, as far as privacy has to know him. */
public record RegisteredPerson(UUID id, String office, boolean anonymised) {}
