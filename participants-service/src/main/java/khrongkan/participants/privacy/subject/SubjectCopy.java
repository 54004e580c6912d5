package khrongkan.participants.privacy.subject;

import java.util.List;
import java.util.Map;

/**
 * All that is held of a person, row by row as it is kept, for that person (PDPA section 30).
 *
 * @param person the record itself, and those that were merged into it
 * @param memberships of which organizations
 * @param registrations lines of name lists that name the person
 * @param citizenId that there is one, and since when; never the number itself
 * @param consents given and withdrawn
 * @param collections what was told when data were collected
 * @param changes the record's history
 * @param erasureRequests and what became of them
 * @param purges what was erased when its time was over
 */
public record SubjectCopy(
        List<Map<String, Object>> person,
        List<Map<String, Object>> memberships,
        List<Map<String, Object>> registrations,
        List<Map<String, Object>> citizenId,
        List<Map<String, Object>> consents,
        List<Map<String, Object>> collections,
        List<Map<String, Object>> changes,
        List<Map<String, Object>> erasureRequests,
        List<Map<String, Object>> purges) {}
