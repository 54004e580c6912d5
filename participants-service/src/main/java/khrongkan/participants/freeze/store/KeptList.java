package khrongkan.participants.freeze.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A state of a list: kept when it was frozen, or noted because it changed after a freeze.
 *
 * @param number the state of the list, by its counter
 * @param actor who changed it to this state; null for one that was frozen before it was noted
 * @param changes what changed against the state before, as JSON
 * @param content its dossier as JSON; null where it was not frozen
 */
public record KeptList(
        int number,
        Instant keptAt,
        @Nullable String actor,
        String changes,
        @Nullable String content) {}
