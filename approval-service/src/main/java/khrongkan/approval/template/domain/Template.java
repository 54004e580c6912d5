package khrongkan.approval.template.domain;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The form of an office's documents.
 *
 * @param sections in the order in which they are read and printed
 * @param attachments the kinds of which one must be attached
 */
public record Template(List<Section> sections, SortedSet<AttachmentKind> attachments) {

    /** Where an office has entered none: the ten usual sections in their usual order, the others if they are written. */
    public static final Template USUAL = new Template(
            Arrays.stream(SectionCode.values())
                    .map(code -> new Section(code, code.usual(), null))
                    .toList(),
            new TreeSet<>());

    public Template {
        sections = List.copyOf(sections);
    }

    /**
     * One section of the form.
     *
     * @param required whether a signer would send a proposal back without it
     * @param heading how the office calls it; by its usual name where missing
     */
    public record Section(
            SectionCode code, boolean required, @Nullable String heading) {}

    /** The form's sections and, behind them, what is written and has no place in the form: nothing is left unread. */
    public List<Section> reading(Predicate<SectionCode> written) {
        Set<Section> all = new LinkedHashSet<>(sections);
        Arrays.stream(SectionCode.values())
                .filter(written)
                .filter(code -> sections.stream().noneMatch(section -> section.code() == code))
                .forEach(code -> all.add(new Section(code, false, null)));
        return List.copyOf(all);
    }

    /** What a signer would miss. */
    public List<SectionCode> missing(Predicate<SectionCode> written) {
        return sections.stream()
                .filter(Section::required)
                .map(Section::code)
                .filter(written.negate())
                .toList();
    }
}
