package khrongkan.approval.proposal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import khrongkan.approval.indicator.domain.Measure;
import khrongkan.approval.indicator.domain.Operator;
import khrongkan.approval.indicator.domain.Yardstick;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * By what it will be known whether the project did what it was for.
 *
 * @param key names it in this document, also for whoever enters a measured value later
 * @param measure whether the target is a value of its own, or a change against the baseline
 * @param baseline what it was before; without one no change can be measured
 * @param target left open while nobody has said how much is enough
 * @param method how it is measured
 * @param due by when
 */
@Schema(name = "ProposalIndicator")
public record Indicator(
        @NotBlank @Pattern(regexp = KEY) String key,

        @NotBlank @Size(max = 2_000) String text,
        @NotNull Kind kind,
        @NotNull Measure measure,

        @Nullable @Digits(integer = 14, fraction = 4) BigDecimal baseline,

        @NotNull Operator operator,

        @Nullable @Digits(integer = 14, fraction = 4) BigDecimal target,

        @NotBlank @Size(max = 100) String unit,
        @Nullable @Size(max = 2_000) String method,
        @Nullable LocalDate due) {

    /** A name of an indicator. */
    public static final String KEY = "[A-Z0-9][A-Z0-9_-]{0,39}";

    /** Of what it tells: what was done, or what came of it. */
    public enum Kind {
        /** ผลผลิต. */
        OUTPUT,
        /** ผลลัพธ์. */
        OUTCOME
    }

    /** What a measured value is held against; a baseline that was measured later stands in for a missing one. */
    public Yardstick yardstick(@Nullable BigDecimal measuredBaseline) {
        return new Yardstick(measure, baseline == null ? measuredBaseline : baseline, operator, target);
    }

    /** The same for another year: what was before and by when must be said anew. */
    Indicator undated() {
        return new Indicator(key, text, kind, measure, null, operator, target, unit, method, null);
    }
}
