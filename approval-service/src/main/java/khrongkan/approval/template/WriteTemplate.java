package khrongkan.approval.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import khrongkan.approval.template.domain.AttachmentKind;
import khrongkan.approval.template.domain.SectionCode;
import khrongkan.approval.template.domain.Template;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The form of an office's documents.
 *
 * @param sections in their order; what is written and not named here is read behind them
 * @param attachments the kinds of which one must be attached
 */
public record WriteTemplate(
        @NotEmpty @Size(max = 40) List<@NotNull @Valid Entry> sections,
        @Nullable Set<@NotNull AttachmentKind> attachments) {

    /**
     * One section.
     *
     * @param required whether a signer would send a proposal back without it; not so where missing
     * @param heading how the office calls it; by its usual name where missing
     */
    public record Entry(
            @NotNull SectionCode code,
            @Nullable Boolean required,
            @Nullable @Size(max = 200) String heading) {}

    Template toDomain() {
        Set<SectionCode> named = EnumSet.noneOf(SectionCode.class);
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            if (!named.add(sections.get(i).code())) {
                violations.add(new Violation("/sections/" + i + "/code", "each-section-once"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new Template(
                sections.stream()
                        .map(entry -> new Template.Section(
                                entry.code(), Boolean.TRUE.equals(entry.required()), entry.heading()))
                        .toList(),
                new TreeSet<>(Objects.requireNonNullElse(attachments, Set.of())));
    }
}
