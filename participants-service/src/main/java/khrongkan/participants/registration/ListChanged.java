package khrongkan.participants.registration;

import java.util.List;
import java.util.UUID;
import khrongkan.participants.registration.domain.ListChange;

/**
 * A list that is sealed has changed; the lock of its seminar is held.
 *
 * @param number the new state of the list, by its counter
 */
public record ListChanged(UUID seminarId, int number, List<ListChange> changes) {

    public ListChanged {
        changes = List.copyOf(changes);
    }
}
