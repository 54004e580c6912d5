package khrongkan.participants.imports.domain;

import java.util.UUID;
import khrongkan.participants.check.domain.Faults;
import org.jspecify.annotations.Nullable;

/** The id by which a row names its record, as an export gives it. */
final class Refs {

    private static final int LENGTH = 36;

    private Refs() {}

    static @Nullable UUID read(Row row, Faults faults) {
        var cell = row.cell("id");
        if (cell == null) {
            return null;
        }
        try {
            if (cell.strip().length() == LENGTH) {
                return UUID.fromString(cell.strip());
            }
        } catch (IllegalArgumentException noId) {
            // said below
        }
        faults.add("id", "not-an-id");
        return null;
    }
}
