package khrongkan.participants.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import khrongkan.participants.duplicate.domain.Field;
import org.jspecify.annotations.Nullable;

/**
 * Two records are to become one.
 *
 * @param survivor the one that stays
 * @param take the fields that it takes from the other one
 */
public record MergeRecords(
        @NotNull UUID survivor,
        @Nullable Set<Field> take,
        @NotBlank @Size(max = 500) String reason) {}
