package khrongkan.approval.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import khrongkan.approval.authority.GrantAuthority;
import khrongkan.approval.signoff.domain.Section;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The ten sections as they are written. Any may be missing in a draft.
 *
 * @param type what kind of project it is, printed in front of the topic
 * @param topic what it is about, printed after เรื่อง
 * @param subject what it is about, by the office's own codes: route and authority may depend on it
 * @param office the responsible office as it is printed
 * @param seminarId whose name list is part of the dossier
 * @param budgetId whose lines are the section on cost
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
        @Valid Signatories signatories) {

    public Document {
        objectives = some(objectives);
        methods = some(methods);
        targets = some(targets);
        expectedResults = some(expectedResults);
        signatories = signatories == null ? Signatories.OPEN : signatories;
    }

    /** What must still be written before this can be submitted. */
    public Set<Section> missing() {
        var missing = EnumSet.noneOf(Section.class);
        if (title == null || title.isBlank()) {
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

    private static <T> List<T> some(@Nullable List<T> items) {
        return items == null
                ? List.of()
                : items.stream().filter(Objects::nonNull).toList();
    }
}
