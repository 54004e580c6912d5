package khrongkan.approval.template;

import java.util.List;
import java.util.UUID;

/**
 * A document in the order of its form.
 *
 * @param revision the submitted revision that is shown; 0 for the document as it stands
 * @param templateVersion of the form; 0 where the office had entered none
 */
public record SectionsView(UUID proposalId, int revision, int templateVersion, List<SectionView> sections) {}
