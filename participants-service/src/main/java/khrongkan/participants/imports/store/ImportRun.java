package khrongkan.participants.imports.store;

import java.util.Map;
import java.util.UUID;
import khrongkan.participants.change.Subject;
import khrongkan.participants.imports.domain.Mode;
import khrongkan.participants.imports.domain.Verdict;

/** One file that came in. */
public record ImportRun(
        UUID id,
        String office,
        String actor,
        Subject subject,
        String digest,
        boolean dryRun,
        Mode mode,
        boolean applied,
        Map<Verdict, Integer> counts) {}
