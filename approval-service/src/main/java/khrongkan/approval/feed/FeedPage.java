package khrongkan.approval.feed;

import java.util.List;

/**
 * A piece of the feed.
 *
 * @param items the events, the earliest first
 * @param next what to give as {@code after} for the piece behind it, also when there is nothing yet
 */
public record FeedPage(List<CloudEvent> items, long next) {

    static FeedPage of(List<CloudEvent> items, long after) {
        return new FeedPage(
                items, items.isEmpty() ? after : items.get(items.size() - 1).position());
    }
}
