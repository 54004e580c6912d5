package khrongkan.participants.session;

import java.util.UUID;
import khrongkan.participants.session.domain.HalfDay;

/** A half day of a seminar together with its id. */
public record StoredSession(UUID id, long version, HalfDay content) {}
