package khrongkan.participants.duplicate;

import java.util.UUID;
import khrongkan.participants.search.domain.Register;

/** A record now stands where another one stood, or stands there no more; told in the transaction of the change. */
public record Merged(Register register, UUID survivor, UUID other) {}
