package khrongkan.budget.rate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import khrongkan.budget.rate.domain.Rate;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.caller.Role;
import org.jspecify.annotations.Nullable;

/** Judges the rows of a file against what is on file and what its sender may change. */
final class RateJudge {

    private static final Pattern REGIME = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");

    private final Caller caller;
    private final Set<String> codes;
    private final Map<String, RateScheduleEntity> regimes;
    private final Map<ReadRate.Key, RateEntity> onFile;
    private final Set<ReadRate.Key> seen = new HashSet<>();
    private final Map<String, String> begun = new HashMap<>();

    RateJudge(
            Caller caller,
            Set<String> codes,
            Map<String, RateScheduleEntity> regimes,
            Map<ReadRate.Key, RateEntity> onFile) {
        this.caller = caller;
        this.codes = codes;
        this.regimes = regimes;
        this.onFile = onFile;
    }

    Judged judge(Sheet.Row row) {
        var reader = new RowReader(row);
        var rate = ReadRate.of(reader);
        checkOffice(rate, reader);
        checkRegime(rate, reader);
        checkFigures(rate, reader);
        if (!seen.add(rate.key())) {
            reader.refuse(RateColumns.CODE, "row-twice");
        }
        var present = onFile.get(rate.key());
        return new Judged(row.line(), rate, verdict(rate, present, reader.faults()), present, reader.faults());
    }

    private static Verdict verdict(ReadRate rate, @Nullable RateEntity present, List<?> faults) {
        if (!faults.isEmpty()) {
            return Verdict.REFUSED;
        }
        if (present == null) {
            return Verdict.CREATE;
        }
        return rate.isOnFileAs(present) ? Verdict.UNCHANGED : Verdict.SUPERSEDE;
    }

    /** What holds for all offices is the administrator's to load, an office's own limit that of its people alone. */
    private void checkOffice(ReadRate rate, RowReader row) {
        var office = rate.key().office();
        if (office == null && !caller.is(Role.ADMIN)) {
            row.refuse(RateColumns.OFFICE, "statutory-by-admin");
        }
        if (office != null && !office.equals(caller.office())) {
            row.refuse(RateColumns.OFFICE, "office-of-others");
        }
    }

    private void checkRegime(ReadRate rate, RowReader row) {
        var name = rate.key().regime();
        var office = rate.key().office();
        var known = regimes.get(name);
        if (known != null) {
            if (known.office != null && !known.office.equals(office)) {
                row.refuse(RateColumns.REGIME, "regime-of-others");
            }
            return;
        }
        if (!REGIME.matcher(name).matches()) {
            row.refuse(RateColumns.REGIME, "pattern", Map.of("regexp", REGIME.pattern()));
        }
        if (office != null && !name.startsWith(office + "-")) {
            row.refuse(RateColumns.REGIME, "regime-names-office", Map.of("start", office + "-"));
        }
        var title = rate.regimeTitle();
        if (title != null) {
            begun.putIfAbsent(name, title);
        } else if (!begun.containsKey(name)) {
            row.refuse(RateColumns.REGIME_TITLE, "title-of-new-regime");
        }
    }

    private void checkFigures(ReadRate rate, RowReader row) {
        if (!codes.contains(rate.key().code())) {
            row.refuse(RateColumns.CODE, "unknown-value", Map.of("allowed", String.join(", ", codes)));
        }
        if (rate.basis() == Rate.Basis.ACTUAL && rate.ceiling() != null) {
            row.refuse(RateColumns.CEILING, "actual-has-no-ceiling");
        }
        if (!Set.of("A", "B", "GKU").contains(rate.sure())) {
            row.refuse(RateColumns.SURE, "unknown-value", Map.of("allowed", "A, B, GKU"));
        } else if (rate.verified() && rate.sure().equals("GKU")) {
            row.refuse(RateColumns.VERIFIED, "not-seen-not-verified");
        }
        var from = rate.key().effectiveFrom();
        var to = rate.effectiveTo();
        if (from != null && to != null && to.isBefore(from)) {
            row.refuse(RateColumns.TO, "ends-before-it-begins");
        }
    }
}
