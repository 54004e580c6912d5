package khrongkan.approval.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khrongkan.approval.attachment.AttachmentView;
import khrongkan.approval.indicator.domain.Measure;
import khrongkan.approval.preflight.Finding.Rule;
import khrongkan.approval.proposal.Indicator;
import khrongkan.approval.signoff.domain.Section;
import khrongkan.approval.template.domain.SectionCode;

/** Whether everything is there that the form asks for. */
final class FormRules {

    private FormRules() {}

    static Stream<Finding> look(Case known) {
        List<Finding> found = new ArrayList<>();
        var needed = known.document().missing();
        needed.forEach(section -> found.add(needed(known, section)));
        known.template().missing(known.document()::has).stream()
                .filter(code ->
                        needed.stream().noneMatch(section -> section.name().equals(code.name())))
                .forEach(code -> found.add(missing(known, code)));
        var kinds = known.annexes().stream().map(AttachmentView::kind).collect(Collectors.toSet());
        known.template().attachments().stream()
                .filter(kind -> !kinds.contains(kind))
                .forEach(kind -> found.add(Finding.warn(
                        "ATTACHMENT_MISSING", Rule.FORM, Where.attachments(known.id()), Map.of("kind", kind))));
        return Stream.concat(found.stream(), indicators(known));
    }

    /** Without these nothing can be submitted at all. */
    private static Finding needed(Case known, Section section) {
        var pointer = switch (section) {
            case TITLE -> "/title";
            case BUDGET -> "/budgetId";
            case SEMINAR -> "/seminarId";
        };
        return Finding.stop(section + "_NEEDED", Rule.FORM, Where.proposal(known.id(), pointer), Map.of());
    }

    private static Finding missing(Case known, SectionCode code) {
        return Finding.warn(
                "SECTION_MISSING",
                Rule.FORM,
                Where.proposal(known.id(), code.pointer()),
                Map.of("section", new Named("section." + code)));
    }

    private static Stream<Finding> indicators(Case known) {
        List<Finding> found = new ArrayList<>();
        var indicators = known.document().indicators();
        for (int i = 0; i < indicators.size(); i++) {
            var missing = missing(indicators.get(i));
            if (!missing.isEmpty()) {
                found.add(Finding.note(
                        missing,
                        Rule.INDICATOR,
                        Where.proposal(known.id(), "/indicators/" + i),
                        Map.of("key", indicators.get(i).key())));
            }
        }
        return found.stream();
    }

    private static String missing(Indicator indicator) {
        if (indicator.target() == null) {
            return "TARGET_OPEN";
        }
        return indicator.measure() == Measure.CHANGE_PERCENT && indicator.baseline() == null ? "BASELINE_OPEN" : "";
    }
}
