package khrongkan.budget.calculation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Map;
import khrongkan.budget.calculation.domain.Finding;
import khrongkan.budget.calculation.domain.FindingCode;
import khrongkan.budget.calculation.domain.Severity;
import khrongkan.budget.calculation.domain.Waiver;
import khrongkan.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A finding as callers see it: with its sentence in their language.
 *
 * @param override who let it pass, and why; left out where nobody did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingView(
        FindingCode code,
        Severity severity,
        String pointer,
        String text,
        Map<String, Object> values,
        @Nullable Waiver override) {

    /** A finding, worded. */
    public static FindingView of(Finding finding, Locale language) {
        return new FindingView(
                finding.code(),
                finding.severity(),
                finding.pointer(),
                Texts.of("finding." + finding.code(), language, finding.values()),
                finding.values(),
                finding.override());
    }
}
