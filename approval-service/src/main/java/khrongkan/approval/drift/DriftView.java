package khrongkan.approval.drift;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since a revision was signed, in people and in baht.
 *
 * @param revision the one in force, else the one submitted last
 * @param drift what the changes ask for; null where no budget was signed or it is not to be seen any more
 * @param driftLabel the same in the caller's language
 * @param people the list; null where no list was signed or it is not to be seen any more
 * @param money the amounts; null where the class is
 */
public record DriftView(
        UUID proposalId,
        int revision,
        @Nullable DriftClass drift,
        @Nullable String driftLabel,
        @Nullable PeopleDrift people,
        @Nullable MoneyDrift money) {}
