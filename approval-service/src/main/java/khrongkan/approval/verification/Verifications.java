package khrongkan.approval.verification;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import khrongkan.approval.evidence.Evidence;
import khrongkan.approval.evidence.Evidence.Examined;
import khrongkan.approval.evidence.PartText;
import khrongkan.approval.verification.VerificationView.Altered;
import khrongkan.approval.verification.VerificationView.Status;
import khrongkan.evidence.Fault;
import khrongkan.evidence.Finding;
import khrongkan.evidence.Part;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.wall.Wall;

/** Checks papers by the code that is printed on them. Anybody may ask, so only so many checks run at a time. */
@ApplicationScoped
public class Verifications {

    private static final Pattern CODE = Pattern.compile("[0-9a-z]{26}");
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int AT_A_TIME = 4;
    private static final int PATIENCE_IN_SECONDS = 5;

    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final Codes codes;
    private final Evidence evidence;
    private final Wall wall;

    Verifications(Codes codes, Evidence evidence, Wall wall) {
        this.codes = codes;
        this.evidence = evidence;
        this.wall = wall;
    }

    /**
     * What stands behind a code.
     *
     * @throws Refusal {@code not-found} for a code that was never given, whatever it looks like
     */
    VerificationView check(String code, Locale language) {
        if (!CODE.matcher(code).matches()) {
            throw Refusal.notFound();
        }
        return wall.everywhere(() -> known(code, language));
    }

    /** Whoever holds the code may know, of whatever office the paper is. */
    private VerificationView known(String code, Locale language) {
        var issued =
                QuarkusTransaction.requiringNew().call(() -> codes.find(code)).orElseThrow(Refusal::notFound);
        return bounded(() -> answer(code, issued, language));
    }

    private VerificationView answer(String code, Codes.Issued issued, Locale language) {
        var examined = evidence.examined(issued.proposal());
        var findings = new ArrayList<>(examined.findings());
        var approval = examined.decision("APPROVE", issued.revision());
        approval.filter(entry -> entry.hasNonNull("verificationCode"))
                .filter(entry -> !entry.path("verificationCode").asText().equals(code))
                .ifPresent(entry -> findings.add(new Finding(
                        Part.DECISION, entry.path("number").asInt(), "/entry/verificationCode", Fault.CHANGED)));
        if (!findings.isEmpty()) {
            return VerificationView.altered(issued.revision(), altered(findings, language));
        }
        return authentic(issued.revision(), examined, approval.orElseThrow());
    }

    private static List<Altered> altered(List<Finding> findings, Locale language) {
        return findings.stream()
                .map(finding -> new Altered(
                        finding.part(), finding.number(), PartText.of(finding.part(), finding.number(), language)))
                .distinct()
                .toList();
    }

    private static VerificationView authentic(int revision, Examined examined, JsonNode approval) {
        var standing = examined.bundle().at("/statement/content");
        int inForce = standing.path("approvedRevision").asInt();
        boolean cancelled = standing.path("state").asText().equals("CANCELLED");
        var dossier = StreamSupport.stream(examined.bundle().path("revisions").spliterator(), false)
                .filter(kept -> kept.path("revision").asInt() == revision)
                .findFirst()
                .orElseThrow()
                .path("dossier");
        var total = dossier.path("budget").path("total");
        return new VerificationView(
                inForce == revision && !cancelled ? Status.AUTHENTIC : Status.SUPERSEDED,
                revision,
                inForce == revision ? null : inForce,
                cancelled ? true : null,
                dossier.path("proposal").path("title").asText(),
                dossier.path("proposal").path("officeCode").asText(),
                total.isNumber() ? total.decimalValue() : null,
                LocalDate.ofInstant(Instant.parse(approval.path("time").asText()), BANGKOK),
                approval.path("seal").asText(),
                List.of());
    }

    private <T> T bounded(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static Refusal busy() {
        return new Refusal(Refusal.Kind.UNAVAILABLE, "verification-busy", Map.of(), List.of());
    }
}
