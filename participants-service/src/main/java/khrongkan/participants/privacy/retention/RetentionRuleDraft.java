package khrongkan.participants.privacy.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A time for which something is kept, with its legal reason.
 *
 * @param verified whether the reason was checked against its source
 */
public record RetentionRuleDraft(
        @NotNull @Pattern(regexp = "[A-Z0-9_]{1,30}") String code,
        @NotNull @Min(1) @Max(1200) Integer months,
        @NotBlank @Size(max = 500) String reasonTh,
        @NotBlank @Size(max = 500) String reasonEn,
        boolean verified) {}
