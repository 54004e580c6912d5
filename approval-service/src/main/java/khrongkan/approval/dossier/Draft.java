package khrongkan.approval.dossier;

import java.util.Optional;

/**
 * A dossier of what stands now at three services, and the versions in which it was seen.
 *
 * @param budgetVersion the entity tag under which the budget was shown; empty where there is none
 * @param listVersion the entity tag under which the name list was shown; empty where there is none
 */
public record Draft(Dossier dossier, Optional<String> budgetVersion, Optional<String> listVersion) {}
