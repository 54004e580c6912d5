package khrongkan.budget.calculation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import khrongkan.budget.calculation.domain.FindingCode;
import khrongkan.budget.calculation.domain.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How much findings are to weigh in one office; those it does not name weigh what they weigh everywhere.
 *
 * @param findings each code once
 */
public record DecidePolicy(@NotNull @Size(max = 100) List<@NotNull @Valid Weight> findings) {

    /**
     * One decision.
     *
     * @param overrider the role that may override it where it is a stop; absent for the one that may everywhere
     */
    public record Weight(
            @NotNull FindingCode code,
            @NotNull Severity severity,

            @Pattern(regexp = "endorser|approver|finance|admin") @Nullable
            String overrider) {}
}
