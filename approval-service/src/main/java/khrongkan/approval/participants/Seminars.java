package khrongkan.approval.participants;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import khrongkan.approval.remote.Answers;
import khrongkan.approval.remote.Held;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The seminars of participants-service: their part of a dossier, and the lists frozen for it. */
@ApplicationScoped
public class Seminars {

    private static final String SERVICE = "participants";
    private static final String NOT_FOUND = "not-found";

    private final SeminarsClient reads;
    private final SeminarPapersClient papers;
    private final FreezesClient holds;

    Seminars(
            @RestClient SeminarsClient reads, @RestClient SeminarPapersClient papers, @RestClient FreezesClient holds) {
        this.reads = reads;
        this.papers = papers;
        this.holds = holds;
    }

    /** Its part of a dossier, as the caller may read it; empty where there is none for this caller. */
    public Optional<Answers.Answer> dossier(UUID id) {
        return Answers.asked(SERVICE, () -> reads.dossier(id));
    }

    /** Its plan; empty where there is none for this caller. */
    public Optional<Answers.Answer> plan(UUID id) {
        return Answers.asked(SERVICE, () -> reads.plan(id));
    }

    /** How many take part, without anybody's name. */
    public Optional<Answers.Answer> headcount(UUID id) {
        return Answers.asked(SERVICE, () -> reads.headcount(id));
    }

    /** How many came to each of its half days, without anybody's name. */
    public Optional<Answers.Answer> attendance(UUID id) {
        return Answers.asked(SERVICE, () -> reads.attendance(id));
    }

    /** The sign-in sheet of one of its days, printed. */
    public Optional<InputStream> signInSheet(UUID id, LocalDate day) {
        return Answers.printed(SERVICE, NOT_FOUND, () -> papers.signInSheet(id, day, 0));
    }

    /** Who of its list is expected elsewhere on the same days: the first so many. */
    public Optional<Answers.Answer> clashes(UUID id, int limit) {
        return Answers.asked(SERVICE, () -> reads.clashes(id, limit));
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
