package khrongkan.approval.worklist;

/**
 * How much there is in the lists of a caller.
 *
 * @param overdue how much of what waits should have been decided before today
 */
public record WorklistCounts(long waiting, long overdue, long signed, long submitted, long escalated) {}
