package khrongkan.approval.preflight;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import khrongkan.approval.authority.Authorities;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.authority.domain.Matter;
import khrongkan.approval.authority.domain.Post;
import khrongkan.approval.preflight.Finding.Rule;
import khrongkan.approval.route.Routes;
import khrongkan.approval.signoff.domain.Step;
import khrongkan.approval.signoff.domain.Way;
import khrongkan.kit.refusal.Refusal;

/** Whether there is somebody at every station who may decide about so much, and is not the author. */
@ApplicationScoped
class RouteRules {

    private final Routes routes;
    private final Authorities authorities;

    RouteRules(Routes routes, Authorities authorities) {
        this.routes = routes;
        this.authorities = authorities;
    }

    Stream<Finding> look(Case known) {
        var signoff = known.proposal().signoff();
        if (!signoff.state().writable()) {
            return stations(known, signoff.way());
        }
        var matter = new Matter(known.document().subject(), known.amount());
        try {
            return stations(known, routes.way(known.proposal().office(), matter));
        } catch (Refusal nobody) {
            return Stream.of(Finding.stop("NO_APPROVER", Rule.AUTHORITY, Where.routes(), nobody.values()));
        }
    }

    private Stream<Finding> stations(Case known, Way way) {
        var posts = way.steps().stream()
                .map(Step::post)
                .filter(Objects::nonNull)
                .map(Post::id)
                .toList();
        if (posts.isEmpty()) {
            return Stream.empty();
        }
        var inForce = authorities.inForce(posts);
        return way.steps().stream().flatMap(step -> Stream.concat(station(known, way, step, inForce), passed(step)));
    }

    private static Stream<Finding> station(Case known, Way way, Step step, List<Authority> inForce) {
        var post = step.post();
        if (post == null) {
            return Stream.empty();
        }
        var there = inForce.stream()
                .filter(authority -> authority.post().id().equals(post.id()))
                .toList();
        var serving = there.stream()
                .filter(authority -> authority.covers(way.matter()))
                .toList();
        if (there.isEmpty()) {
            return Stream.of(found(Severity.NOTE, "POST_VACANT", post, Map.of("post", post.title())));
        }
        if (serving.isEmpty()) {
            return Stream.of(found(Severity.WARN, "AUTHORITY_SHORT", post, shortOf(way, post, there)));
        }
        boolean onlyAuthor = serving.stream()
                .allMatch(authority -> authority
                        .holder()
                        .subject()
                        .equals(known.proposal().signoff().author()));
        return onlyAuthor
                ? Stream.of(found(Severity.WARN, "ONLY_THE_AUTHOR", post, Map.of("post", post.title())))
                : Stream.empty();
    }

    private static Map<String, ?> shortOf(Way way, Post post, List<Authority> there) {
        var limit = there.stream()
                .map(authority -> authority.scope().ceiling())
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo);
        return Map.of(
                "post",
                post.title(),
                "amount",
                Optional.<Object>ofNullable(way.matter().amount()).orElse("-"),
                "limit",
                limit.<Object>map(most -> most).orElse("-"));
    }

    private static Stream<Finding> passed(Step step) {
        var post = step.post();
        return post == null
                ? Stream.empty()
                : step.passedOver().stream()
                        .map(over -> found(
                                Severity.NOTE,
                                "PASSED_OVER",
                                over.post(),
                                Map.of("passed", over.post().title(), "post", post.title())));
    }

    private static Finding found(Severity severity, String code, Post post, Map<String, ?> values) {
        return new Finding(code, severity, Rule.AUTHORITY, Where.authorities(post.id()), values, Optional.empty());
    }
}
