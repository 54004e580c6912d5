package khrongkan.participants.freeze.store;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which state of which list. */
@Embeddable
record ListRevisionKey(UUID seminarId, int number) {}
