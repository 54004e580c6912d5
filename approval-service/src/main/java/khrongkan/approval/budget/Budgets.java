package khrongkan.approval.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import khrongkan.approval.remote.Answers;
import khrongkan.approval.remote.Held;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The budgets of budget-service: their part of a dossier, and the money held for them. */
@ApplicationScoped
public class Budgets {

    private static final String SERVICE = "budget";

    private final BudgetsClient reads;
    private final ReservationsClient holds;

    Budgets(@RestClient BudgetsClient reads, @RestClient ReservationsClient holds) {
        this.reads = reads;
        this.holds = holds;
    }

    /** Its part of a dossier, as the caller may read it; empty where there is none for this caller. */
    public Optional<Answers.Answer> dossier(UUID id) {
        return Answers.asked(SERVICE, () -> reads.dossier(id));
    }

    /** What other heads and rates have made of it since it was written; empty where there is none for this caller. */
    public Optional<Answers.Answer> drift(UUID id) {
        return Answers.asked(SERVICE, () -> reads.drift(id));
    }

    /** It, with its findings in this language; empty where there is none for this caller. */
    public Optional<Answers.Answer> show(UUID id, String language) {
        return Answers.asked(SERVICE, () -> reads.show(id, language));
    }

    /** Has it held for a short time in the version that was shown; tells until when. */
    public Instant hold(UUID id, String version, String language, Held.Claim claim) {
        return Held.until(SERVICE, Answers.spoken(SERVICE, () -> holds.hold(id, version, language, claim)));
    }

    /** Tells what became of the revision it is held for: confirm, commit or release. */
    public Answers.Answer settle(UUID proposal, int revision, String operation) {
        return Answers.spoken(SERVICE, () -> holds.settle(proposal, revision, operation));
    }
}
