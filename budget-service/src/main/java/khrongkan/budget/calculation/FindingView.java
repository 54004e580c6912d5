package khrongkan.budget.calculation;

import java.util.Locale;
import java.util.Map;
import khrongkan.budget.calculation.domain.Finding;
import khrongkan.budget.calculation.domain.FindingCode;
import khrongkan.budget.calculation.domain.Severity;
import khrongkan.kit.text.Texts;

/** A finding as callers see it: with its sentence in their language. */
public record FindingView(
        FindingCode code, Severity severity, String pointer, String text, Map<String, Object> values) {

    /** A finding, worded. */
    public static FindingView of(Finding finding, Locale language) {
        return new FindingView(
                finding.code(),
                finding.severity(),
                finding.pointer(),
                Texts.of("finding." + finding.code(), language, finding.values()),
                finding.values());
    }
}
