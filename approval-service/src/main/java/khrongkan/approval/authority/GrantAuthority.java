package khrongkan.approval.authority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.authority.domain.Scope;
import khrongkan.approval.authority.domain.Term;
import org.jspecify.annotations.Nullable;

/**
 * An order that gives somebody a right, as the registry enters it.
 *
 * @param order its number, as it is cited; only whoever holds the post himself may do without
 * @param subjects to which subjects it is limited, by the office's own codes; to none where empty
 * @param ceiling up to how many baht, that sum included
 * @param until the last day; without end where missing
 * @param grantedBy for a delegate: the authority of whoever delegates
 */
public record GrantAuthority(
        @NotNull UUID postId,
        @NotNull Capacity capacity,
        @NotNull @Valid Person person,
        @Nullable @Size(max = 200) String order,
        @Nullable @Size(max = 40) Set<@NotBlank @Pattern(regexp = CODE) String> subjects,

        @Nullable @Positive @Digits(integer = 12, fraction = 2)
        BigDecimal ceiling,

        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID grantedBy,
        @Nullable @Size(max = 2_000) String note) {

    /** A code of a subject. */
    public static final String CODE = "[A-Z0-9][A-Z0-9_-]{0,39}";

    /**
     * Whose right it is.
     *
     * @param subject the {@code sub} of the person's token
     * @param position the person's own position
     */
    public record Person(
            @NotBlank @Size(max = 255) String subject,
            @NotBlank @Size(max = 500) String name,
            @Nullable @Size(max = 500) String position) {}

    Scope scope() {
        return new Scope(new TreeSet<>(Objects.requireNonNullElse(subjects, Set.of())), ceiling);
    }

    Term term() {
        return new Term(from, until, false);
    }

    @Nullable
    String citedOrder() {
        return order == null || order.isBlank() ? null : order.strip();
    }
}
