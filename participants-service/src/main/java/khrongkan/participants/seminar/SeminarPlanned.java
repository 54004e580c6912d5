package khrongkan.participants.seminar;

import khrongkan.participants.seminar.store.StoredSeminar;
import org.jspecify.annotations.Nullable;

/**
 * A seminar was planned, or planned anew; its lock is held.
 *
 * @param before how it was; null where it is new
 */
public record SeminarPlanned(@Nullable StoredSeminar before, StoredSeminar after) {}
