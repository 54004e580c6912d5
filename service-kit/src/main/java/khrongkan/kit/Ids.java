package khrongkan.kit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Makes ids: UUID version 7 (RFC 9562), so that they sort by the time of their making. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** The next id; later ones sort after earlier ones of this process. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
