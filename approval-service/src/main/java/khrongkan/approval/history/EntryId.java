package khrongkan.approval.history;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a history row. */
class EntryId implements Serializable {

    private @Nullable UUID proposalId;
    private int number;

    protected EntryId() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryId id && Objects.equals(proposalId, id.proposalId) && number == id.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(proposalId, number);
    }
}
