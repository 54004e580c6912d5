package khrongkan.participants.cluster.domain;

import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.name.domain.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * A network of organisations.
 *
 * @param description what they do together
 */
public record Cluster(String name, @Nullable String description) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_DESCRIPTION = 2000;

    /** A cluster as somebody typed it. */
    public record Draft(@Nullable String name, @Nullable String description) {}

    /** Reads a cluster as somebody typed it. */
    public static Cluster read(Draft draft, Faults faults) {
        return new Cluster(
                faults.required("name", draft.name, LONGEST_NAME),
                faults.text("description", draft.description, LONGEST_DESCRIPTION));
    }

    /** The form of the name by which it is compared and searched. */
    public String nameKey() {
        return NameKey.of(name);
    }
}
