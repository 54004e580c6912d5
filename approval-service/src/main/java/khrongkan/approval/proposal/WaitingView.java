package khrongkan.approval.proposal;

import java.util.List;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.authority.domain.Post;
import khrongkan.approval.signoff.domain.Hand;
import org.jspecify.annotations.Nullable;

/**
 * Where a paper waits.
 *
 * @param post the post it waits at; none where whoever has the role may decide
 * @param vacant whether nobody may decide there today: it waits lawfully until somebody can
 * @param people who may decide there today
 */
public record WaitingView(Hand hand, String label, @Nullable Post post, boolean vacant, List<Person> people) {

    /** Somebody who may decide there today. */
    public record Person(
            String subject,
            String name,
            @Nullable String position,
            Capacity capacity,
            @Nullable String capacityLine) {

        static Person of(Authority authority) {
            var holder = authority.holder();
            var line = authority.capacity().line(authority.post().title());
            return new Person(
                    holder.subject(), holder.name(), holder.position(), authority.capacity(), line.orElse(null));
        }
    }
}
