package khrongkan.approval.worklist;

import java.util.List;
import khrongkan.approval.authority.AuthorityView;

/**
 * Who decides for whom today.
 *
 * @param own for which posts the caller may decide, in which capacity, by which order and up to how much
 * @param others who else may decide for a post that the caller holds or fills
 */
public record ServingView(List<AuthorityView> own, List<AuthorityView> others) {}
