package khrongkan.participants.attendance;

/**
 * What the seminars of a fiscal year come to, for a dashboard.
 *
 * @param seminars how many begin in the year
 * @param registered how many are on their lists
 * @param attended how many of these came to a session at all
 */
public record SeminarCounts(long seminars, long registered, long attended) {}
