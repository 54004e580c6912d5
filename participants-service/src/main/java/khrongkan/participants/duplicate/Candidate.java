package khrongkan.participants.duplicate;

import java.util.UUID;
import khrongkan.participants.duplicate.domain.Likeness;

/** A record that another one looks like. */
record Candidate(UUID id, String name, Likeness likeness) {}
