package khrongkan.approval.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By when something should be decided.
 *
 * @param on the last day
 * @param workingDaysLeft until that day; negative once it is past
 * @param ruleVersion of the office's deadlines
 */
@Schema(name = "ProposalDue")
public record Due(LocalDate on, boolean overdue, int workingDaysLeft, int ruleVersion) {}
