package khrongkan.approval.route.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.authority.domain.Matter;
import khrongkan.approval.authority.domain.Post;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.Step;
import khrongkan.approval.signoff.domain.Way;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The way of an office's papers, by amount and subject. Author, endorser and approver are always on it.
 *
 * @param reviews checks between the signatures, in their order
 * @param endorser the endorser's post; none where the role decides
 * @param approvers who may be the approver, the first that fits is
 */
public record Route(List<Review> reviews, @Nullable UUID endorser, List<Candidate> approvers) {

    public Route {
        reviews = List.copyOf(reviews);
        approvers = List.copyOf(approvers);
    }

    /** Every post that is named in it. */
    public Set<UUID> posts() {
        Set<UUID> named = new TreeSet<>();
        reviews.forEach(review -> named.add(review.post()));
        Optional.ofNullable(endorser).ifPresent(named::add);
        approvers.stream().flatMap(one -> Stream.ofNullable(one.post())).forEach(named::add);
        return named;
    }

    /**
     * The way of one paper.
     *
     * @param posts the posts by their ids
     * @param inForce who may decide for them on that day
     * @throws Refusal {@code no-approver} where no post decides about such a subject
     */
    public Way way(int version, Matter matter, Map<UUID, Post> posts, List<Authority> inForce) {
        List<Step> steps = new ArrayList<>();
        steps.addAll(reviewsBefore(Hand.ENDORSER, posts));
        steps.add(new Step(Hand.ENDORSER, endorser == null ? null : posts.get(endorser), List.of()));
        steps.addAll(reviewsBefore(Hand.APPROVER, posts));
        steps.add(approver(matter, posts, inForce));
        return new Way(version, matter, steps);
    }

    private List<Step> reviewsBefore(Hand signer, Map<UUID, Post> posts) {
        return reviews.stream()
                .filter(review -> review.before() == signer)
                .map(review -> new Step(review.hand(), posts.get(review.post()), List.of()))
                .toList();
    }

    /**
     * The first candidate whose limit, and whose present authorities, reach the amount. A vacant post may be filled
     * tomorrow, so it is not passed over; and past the last one there is nowhere to go: the paper waits there.
     */
    private Step approver(Matter matter, Map<UUID, Post> posts, List<Authority> inForce) {
        var fitting = approvers.stream().filter(one -> one.takes(matter)).toList();
        var open =
                fitting.stream().filter(one -> one.limitBelow(matter).isEmpty()).toList();
        if (open.isEmpty()) {
            var amount = Optional.<Object>ofNullable(matter.amount()).orElse("-");
            throw Refusal.conflict("no-approver", Map.of("amount", amount));
        }
        var chosen = open.stream()
                .filter(one -> ceilingBelow(one, matter, inForce).isEmpty())
                .findFirst()
                .orElse(open.get(open.size() - 1));
        var passed = fitting.subList(0, fitting.indexOf(chosen)).stream()
                .flatMap(one ->
                        post(one, posts).map(post -> new Step.PassedOver(post, limit(one, matter, inForce))).stream())
                .toList();
        return new Step(Hand.APPROVER, post(chosen, posts).orElse(null), passed);
    }

    private static Optional<Post> post(Candidate one, Map<UUID, Post> posts) {
        return Optional.ofNullable(one.post()).map(posts::get);
    }

    private static @Nullable BigDecimal limit(Candidate one, Matter matter, List<Authority> inForce) {
        return one.limitBelow(matter)
                .or(() -> ceilingBelow(one, matter, inForce))
                .orElse(null);
    }

    /** The highest ceiling at the post, if somebody is there and nobody there may decide about so much. */
    private static Optional<BigDecimal> ceilingBelow(Candidate one, Matter matter, List<Authority> inForce) {
        var there = inForce.stream()
                .filter(authority -> authority.post().id().equals(one.post()))
                .map(authority -> Optional.ofNullable(authority.scope().ceiling()))
                .toList();
        if (there.isEmpty() || there.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return there.stream()
                .flatMap(Optional::stream)
                .max(BigDecimal::compareTo)
                .filter(highest -> Candidate.isBelow(highest, matter));
    }
}
