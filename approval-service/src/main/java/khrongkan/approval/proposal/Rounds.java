package khrongkan.approval.proposal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.approval.signoff.domain.Signature;

/** Which of the names under a revision count: those of its last round. */
final class Rounds {

    private Rounds() {}

    static List<Signature> counting(List<SignatureEntity> rows, UUID proposal, int revision) {
        int last = last(rows, proposal, revision);
        return under(rows, proposal, revision)
                .filter(row -> row.round() == last)
                .map(SignatureEntity::toDomain)
                .toList();
    }

    /** The last round; -1 where nobody has signed. */
    static int last(List<SignatureEntity> rows, UUID proposal, int revision) {
        return under(rows, proposal, revision)
                .mapToInt(SignatureEntity::round)
                .max()
                .orElse(-1);
    }

    private static Stream<SignatureEntity> under(List<SignatureEntity> rows, UUID proposal, int revision) {
        return rows.stream().filter(row -> row.proposalId().equals(proposal)).filter(row -> row.revision() == revision);
    }
}
