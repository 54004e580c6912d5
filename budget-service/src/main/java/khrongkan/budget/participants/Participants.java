package khrongkan.budget.participants;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.budget.calculation.domain.AttendeeRole;
import khrongkan.kit.refusal.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks who takes part. Never called inside a transaction. */
@ApplicationScoped
public class Participants {

    private static final int NOT_FOUND = 404;

    private final ParticipantsClient client;

    Participants(@RestClient ParticipantsClient client) {
        this.client = client;
    }

    /**
     * The registered heads of a seminar, by role.
     *
     * @throws Refusal {@code seminar-unknown} when the caller knows no such seminar; unavailable when nobody answers
     */
    public Map<AttendeeRole, Integer> headcount(UUID seminar) {
        try {
            return byRole(client.headcount(seminar));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) {
                throw Refusal.invalid("/seminarId", "seminar-unknown", Map.of());
            }
            throw away(refused);
        } catch (ProcessingException unreachable) {
            throw away(unreachable);
        }
    }

    /**
     * Who signed on which day and part of it; empty when the caller knows no such seminar.
     *
     * @throws Refusal unavailable when nobody answers
     */
    public Optional<Attendance> attendance(UUID seminar) {
        try {
            return Optional.of(client.attendance(seminar));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw away(refused);
        } catch (ProcessingException unreachable) {
            throw away(unreachable);
        }
    }

    private static Map<AttendeeRole, Integer> byRole(Headcount answer) {
        Map<AttendeeRole, Integer> heads = new EnumMap<>(AttendeeRole.class);
        var byRole = answer.byRole();
        for (var role : AttendeeRole.values()) {
            heads.put(role, byRole == null ? 0 : byRole.getOrDefault(role.name(), 0));
        }
        return heads;
    }

    private static Refusal away(RuntimeException cause) {
        Log.warn("participants-service did not answer", cause);
        return Refusal.unavailable("participants");
    }
}
