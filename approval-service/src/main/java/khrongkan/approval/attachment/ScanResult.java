package khrongkan.approval.attachment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a scanner found.
 *
 * @param scanner its name and version
 */
public record ScanResult(
        @NotNull ScanState state, @NotBlank @Size(max = 200) String scanner) {}
