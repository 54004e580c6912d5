package khrongkan.approval.preflight;

import java.util.List;
import java.util.UUID;

/**
 * What a signer would send back.
 *
 * @param revision the one it is about; in a draft the one to be submitted
 * @param ready whether nothing found stands in the way of a submission; who may submit, and when, `actions` tells
 * @param findings the heaviest first
 */
public record PreflightView(
        UUID proposalId, int revision, boolean ready, int stops, int warnings, int notes, List<FindingView> findings) {

    /**
     * Something that was found.
     *
     * @param text what it is, in the caller's language
     * @param rule by which rule, in the caller's language
     * @param where where it can be mended
     */
    public record FindingView(String code, Severity severity, String text, String rule, Where where) {}

    static PreflightView of(UUID id, int revision, List<FindingView> findings) {
        int stops = count(findings, Severity.STOP);
        return new PreflightView(
                id,
                revision,
                stops == 0,
                stops,
                count(findings, Severity.WARN),
                count(findings, Severity.NOTE),
                findings);
    }

    private static int count(List<FindingView> findings, Severity severity) {
        return Math.toIntExact(findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count());
    }
}
