package khrongkan.kit.audit;

import java.time.Instant;
import java.util.UUID;

/** Finds the first id, of version 7, of a moment, and the moment of an id. */
final class Moments {

    private static final int BELOW_TIME = 16;
    private static final long VERSION = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Moments() {}

    static Instant of(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> BELOW_TIME);
    }

    /** All ids of this moment and later are this one or sort after it. */
    static UUID first(Instant moment) {
        long millis = moment.isAfter(Instant.ofEpochMilli(moment.toEpochMilli()))
                ? moment.toEpochMilli() + 1
                : moment.toEpochMilli();
        return new UUID((Math.max(0, millis) << BELOW_TIME) | VERSION, VARIANT);
    }
}
