package khrongkan.approval.signoff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import khrongkan.approval.signoff.domain.Action;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides.
 *
 * @param seal of the dossier he was shown; a signature needs it, and any decision is refused over another one
 * @param comment why; RETURN and REJECT need it
 * @param authorityId by which authority he acts for somebody else; none in his own post
 */
public record Decide(
        @NotNull Action action,
        @Nullable @Size(max = 100) String seal,
        @Nullable @Size(max = 4_000) String comment,
        @Nullable UUID authorityId) {}
