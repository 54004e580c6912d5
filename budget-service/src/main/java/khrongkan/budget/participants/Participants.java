package khrongkan.budget.participants;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.budget.calculation.domain.AttendeeRole;
import khrongkan.budget.calculation.domain.Heads;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.kit.caller.ScopeMissing;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.remote.SecondTry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks who takes part. Never called inside a transaction. */
@ApplicationScoped
public class Participants {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final ParticipantsClient client;

    Participants(@RestClient ParticipantsClient client) {
        this.client = client;
    }

    /**
     * The registered heads of a seminar, by role, and the class most of them are of.
     *
     * @throws Refusal {@code seminar-unknown} when the caller knows no such seminar; unavailable when nobody answers
     */
    public Heads headcount(UUID seminar) {
        try {
            var answer = SecondTry.of(() -> client.headcount(seminar));
            return new Heads(byRole(answer), derived(answer));
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
            return Optional.of(SecondTry.of(() -> client.attendance(seminar)));
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

    /** A class that is not known here is as good as none. */
    private static @Nullable TrainingClass derived(Headcount answer) {
        var given =
                answer.trainingClass() == null ? null : answer.trainingClass().derived();
        return Stream.of(TrainingClass.values())
                .filter(known -> known.name().equals(given))
                .findFirst()
                .orElse(null);
    }

    private static Refusal away(WebApplicationException refused) {
        var response = refused.getResponse();
        return response.getStatus() == FORBIDDEN
                        && response.readEntity(String.class).contains("\"scope-missing\"")
                ? new ScopeMissing("participants.read")
                : away((RuntimeException) refused);
    }

    private static Refusal away(RuntimeException cause) {
        Log.warn("participants-service did not answer", cause);
        return Refusal.unavailable("participants");
    }
}
