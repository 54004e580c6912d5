package khrongkan.participants.freeze.store;

import java.time.Instant;

/**
 * A list as it was when it was frozen.
 *
 * @param number the state of the list, by its counter
 * @param content its dossier as JSON
 */
public record KeptList(int number, Instant keptAt, String content) {}
