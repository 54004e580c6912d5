package khrongkan.approval.route;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import khrongkan.approval.authority.GrantAuthority;
import khrongkan.approval.route.domain.Candidate;
import khrongkan.approval.route.domain.Review;
import khrongkan.approval.route.domain.Route;
import khrongkan.approval.signoff.domain.Hand;
import org.jspecify.annotations.Nullable;

/**
 * The way an office's papers shall go from now on.
 *
 * @param reviews checks between the signatures, each kind once
 * @param endorserPost whose holder endorses; whoever has the role where missing
 * @param approvers who may be the approver: the first that takes the subject and reaches the amount
 */
public record WriteRoute(
        @Nullable @Size(max = 2) List<@NotNull @Valid Check> reviews,
        @Nullable UUID endorserPost,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Approver> approvers) {

    /** Which office checks. */
    public enum Kind {
        PLAN,
        FINANCE;

        Hand hand() {
            return switch (this) {
                case PLAN -> Hand.PLAN;
                case FINANCE -> Hand.FINANCE;
            };
        }
    }

    /** Before whose signature it checks. */
    public enum Before {
        ENDORSER,
        APPROVER;

        Hand hand() {
            return switch (this) {
                case ENDORSER -> Hand.ENDORSER;
                case APPROVER -> Hand.APPROVER;
            };
        }
    }

    /** A check between the signatures: whoever makes it may pass the paper or return it, and signs nothing. */
    public record Check(
            @NotNull Kind kind, @NotNull UUID post, @NotNull Before before) {}

    /**
     * Who may be the approver.
     *
     * @param post whoever has the role where missing
     * @param upTo up to how many baht, that sum included; no limit where missing
     * @param subjects for which subjects; for all where empty
     */
    public record Approver(
            @Nullable UUID post,

            @Nullable @Positive @Digits(integer = 12, fraction = 2)
            BigDecimal upTo,

            @Nullable @Size(max = 40) Set<@NotBlank @Pattern(regexp = GrantAuthority.CODE) String> subjects) {}

    /** Without the optional parts missing. */
    List<Check> checks() {
        return Objects.requireNonNullElse(reviews, List.of());
    }

    Route toDomain() {
        return new Route(
                checks().stream()
                        .map(check -> new Review(
                                check.kind().hand(),
                                check.post(),
                                check.before().hand()))
                        .toList(),
                endorserPost,
                approvers.stream()
                        .map(one -> new Candidate(
                                one.post(),
                                one.upTo(),
                                new TreeSet<>(Objects.requireNonNullElse(one.subjects(), Set.of()))))
                        .toList());
    }
}
