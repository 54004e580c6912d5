package khrongkan.approval.revision;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a revision's row. */
class RevisionId implements Serializable {

    private @Nullable UUID proposalId;
    private int number;

    protected RevisionId() {}

    RevisionId(UUID proposal, int revision) {
        proposalId = proposal;
        number = revision;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RevisionId id && Objects.equals(proposalId, id.proposalId) && number == id.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(proposalId, number);
    }
}
