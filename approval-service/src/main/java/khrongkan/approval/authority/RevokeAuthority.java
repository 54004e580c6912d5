package khrongkan.approval.authority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That a right ends before its time.
 *
 * @param order the number of the order that ends it
 */
public record RevokeAuthority(
        @Nullable @Size(max = 200) String order,
        @NotBlank @Size(max = 2_000) String reason) {}
