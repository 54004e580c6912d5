package khrongkan.participants.clash;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An organisation of a list that holds a place elsewhere on one of the same days.
 *
 * @param samePerson whether somebody of the same name is expected at both
 */
public record Clash(
        UUID organizationId,
        String organization,
        UUID seminarId,
        String seminar,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean samePerson) {

    static Clash of(Object[] row) {
        return new Clash(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                (LocalDate) row[4],
                (LocalDate) row[5],
                (Boolean) row[6]);
    }
}
