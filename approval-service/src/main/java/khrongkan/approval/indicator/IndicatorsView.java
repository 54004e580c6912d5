package khrongkan.approval.indicator;

import java.util.List;
import java.util.UUID;

/**
 * What became of a project.
 *
 * @param revision the approved revision whose indicators these are; 0 for those of a document not approved yet
 */
public record IndicatorsView(UUID proposalId, int revision, List<IndicatorView> indicators) {}
