package khrongkan.approval.drift;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since a revision was signed.
 *
 * @param revision the one in force, else the one submitted last
 * @param people the list; null where no list was signed or it is not to be seen any more
 */
public record DriftView(
        UUID proposalId, int revision, @Nullable PeopleDrift people) {}
