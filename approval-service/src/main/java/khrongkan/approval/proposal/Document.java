package khrongkan.approval.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import khrongkan.approval.authority.GrantAuthority;
import khrongkan.approval.signoff.domain.Section;
import khrongkan.approval.template.domain.SectionCode;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The sections as they are written: the usual ten, and those an office may ask for. Any may be missing in a draft.
 *
 * @param type what kind of project it is, printed in front of the topic
 * @param topic what it is about, printed after เรื่อง
 * @param subject what it is about, by the office's own codes: route and authority may depend on it
 * @param office the responsible office as it is printed
 * @param seminarId whose name list is part of the dossier
 * @param budgetId whose lines are the section on cost
 * @param alignment with which plans and strategies it goes
 * @param evaluation how it will be followed up, and when it is reported
 */
@Schema(name = "ProposalDocument")
public record Document(
        @Nullable @Size(max = 500) String title,
        @Nullable @Size(max = 500) String type,
        @Nullable @Size(max = 500) String topic,
        @Nullable @Pattern(regexp = GrantAuthority.CODE) String subject,
        @Nullable @Size(max = 20_000) String rationale,

        @Size(max = 50) List<@NotBlank @Size(max = 4_000) String> objectives,

        @Size(max = 100) List<@NotBlank @Size(max = 4_000) String> methods,

        @Size(max = 50) List<@Valid Target> targets,
        @Nullable @Valid Period period,
        @Nullable @Size(max = 500) String office,
        @Nullable @Size(max = 1_000) String venue,

        @Size(max = 50) List<@NotBlank @Size(max = 4_000) String> expectedResults,

        @Nullable UUID seminarId,
        @Nullable UUID budgetId,
        @Size(max = 50) List<@NotBlank @Size(max = 4_000) String> alignment,

        @Size(max = 50) List<@Valid Indicator> indicators,
        @Size(max = 200) List<@Valid AgendaItem> agenda,
        @Nullable @Size(max = 20_000) String evaluation,
        @Size(max = 50) List<@Valid Risk> risks,
        @Valid Signatories signatories) {

    public Document {
        objectives = some(objectives);
        methods = some(methods);
        targets = some(targets);
        expectedResults = some(expectedResults);
        alignment = some(alignment);
        indicators = some(indicators);
        agenda = some(agenda);
        risks = some(risks);
        signatories = signatories == null ? Signatories.OPEN : signatories;
    }

    /** What must still be written before this can be submitted. */
    public Set<Section> missing() {
        var missing = EnumSet.noneOf(Section.class);
        if (!written(title)) {
            missing.add(Section.TITLE);
        }
        if (budgetId == null) {
            missing.add(Section.BUDGET);
        }
        if (seminarId == null) {
            missing.add(Section.SEMINAR);
        }
        return missing;
    }

    /** Whether something stands in a section. */
    public boolean has(SectionCode section) {
        return switch (section) {
            case TITLE -> written(title);
            case RATIONALE -> written(rationale);
            case OBJECTIVE -> !objectives.isEmpty();
            case METHOD -> !methods.isEmpty();
            case TARGET -> !targets.isEmpty();
            case PERIOD -> period != null;
            case OWNER -> written(office);
            case PLACE -> written(venue);
            case BUDGET -> budgetId != null;
            case RESULT -> !expectedResults.isEmpty();
            case SIGN -> !Signatories.OPEN.equals(signatories);
            case PLAN -> !alignment.isEmpty();
            case INDICATOR -> !indicators.isEmpty();
            case AGENDA -> !agenda.isEmpty();
            case EVALUATION -> written(evaluation);
            case RISK -> !risks.isEmpty();
        };
    }

    /**
     * What a field alone cannot tell.
     *
     * @throws Refusal naming every field that does not go with another
     */
    void check() {
        List<Violation> violations = new ArrayList<>();
        if (period != null && period.endsTooSoon()) {
            violations.add(new Violation("/period/to", "before-start"));
        }
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            if (!keys.add(indicators.get(i).key())) {
                violations.add(new Violation("/indicators/" + i + "/key", "key-taken"));
            }
        }
        for (int i = 0; i < agenda.size(); i++) {
            if (agenda.get(i).endsTooSoon()) {
                violations.add(new Violation("/agenda/" + i + "/to", "before-start"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static boolean written(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static <T> List<T> some(@Nullable List<T> items) {
        return items == null
                ? List.of()
                : items.stream().filter(Objects::nonNull).toList();
    }
}
