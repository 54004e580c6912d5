package khrongkan.approval.signoff.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.authority.domain.Matter;
import khrongkan.approval.authority.domain.Post;

/**
 * What somebody may show for himself: his authorities of all times, seen on one day.
 *
 * @param today the day on which he decides
 */
public record Warrants(List<Authority> all, LocalDate today) {

    /** Nothing. */
    public static final Warrants NONE = new Warrants(List.of(), LocalDate.EPOCH);

    private static final Comparator<Authority> STRONGEST_FIRST = Comparator.comparing(Authority::capacity);

    public Warrants {
        all = List.copyOf(all);
    }

    /** Only the one with this id; nothing where he has none such. */
    public Warrants only(UUID id) {
        return new Warrants(all.stream().filter(one -> one.id().equals(id)).toList(), today);
    }

    /** The strongest that serves at this post. */
    Optional<Authority> serving(Post post, Matter matter) {
        return at(post).filter(authority -> authority.bar(matter, today).isEmpty())
                .min(STRONGEST_FIRST);
    }

    /** Why none serves at this station; empty where one does. */
    Stream<Reason> whyNone(Step step, Post post, Matter matter) {
        if (serving(post, matter).isPresent()) {
            return Stream.empty();
        }
        var nearest = at(post).min(Comparator.comparing((Authority authority) -> rank(authority, matter))
                .thenComparing(STRONGEST_FIRST)
                .thenComparing(authority -> authority.term().from(), Comparator.reverseOrder()));
        return Stream.of(nearest.map(authority ->
                        Reason.barred(authority, authority.bar(matter, today).orElseThrow(), matter))
                .or(() -> passedOver(step, matter))
                .orElseGet(() -> Reason.noAuthority(post)));
    }

    /** He has authority at a post that the paper passed by: that says more than that he has none here. */
    private Optional<Reason> passedOver(Step step, Matter matter) {
        return step.passedOver().stream()
                .filter(passed -> at(passed.post()).anyMatch(authority -> authority.inForce(today)))
                .map(passed -> Reason.passedOver(passed, matter))
                .findFirst();
    }

    private Stream<Authority> at(Post post) {
        return all.stream().filter(authority -> authority.post().id().equals(post.id()));
    }

    private int rank(Authority authority, Matter matter) {
        return authority.bar(matter, today).map(Enum::ordinal).orElse(-1);
    }
}
