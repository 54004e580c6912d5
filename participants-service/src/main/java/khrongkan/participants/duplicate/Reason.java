package khrongkan.participants.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is decided so. */
public record Reason(@NotBlank @Size(max = 500) String reason) {}
