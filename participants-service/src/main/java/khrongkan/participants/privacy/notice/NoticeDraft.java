package khrongkan.participants.privacy.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import khrongkan.participants.privacy.Purpose;
import org.jspecify.annotations.Nullable;

/** A privacy notice as somebody wrote it. */
public record NoticeDraft(
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = 20_000) String textTh,
        @Size(max = 20_000) @Nullable String textEn,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Statement> purposes) {

    /**
     * What the notice says of one purpose.
     *
     * @param retention how long data is kept for it, in words
     */
    public record Statement(
            @NotNull Purpose purpose,
            @NotNull Ground ground,
            @NotBlank @Size(max = 500) String retention) {}
}
