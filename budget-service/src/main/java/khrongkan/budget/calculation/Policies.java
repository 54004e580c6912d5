package khrongkan.budget.calculation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khrongkan.budget.calculation.domain.CountingRules;
import khrongkan.budget.calculation.domain.FindingCode;
import khrongkan.budget.calculation.domain.Policy;
import khrongkan.budget.calculation.domain.Severity;
import khrongkan.budget.history.Changes;
import khrongkan.budget.rate.RateSchedules;
import khrongkan.budget.rate.domain.SessionKind;
import khrongkan.kit.Ids;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What the administration has decided about findings, in general and for single offices. */
@ApplicationScoped
@Transactional
public class Policies {

    private final Sql sql;
    private final RateSchedules schedules;
    private final Changes changes;

    Policies(Sql sql, RateSchedules schedules, Changes changes) {
        this.sql = sql;
        this.schedules = schedules;
        this.changes = changes;
    }

    Policy general() {
        return policy(sql.list("select code, severity, overrider from finding_policy", Policies::entry));
    }

    Map<String, Policy> ofOffices() {
        Map<String, List<Entry>> byOffice = new HashMap<>();
        sql.list(
                "select office, code, severity, overrider from office_finding_policy",
                row -> byOffice.computeIfAbsent(row.getString("office"), office -> new ArrayList<>())
                        .add(entry(row)));
        Map<String, Policy> policies = new HashMap<>();
        byOffice.forEach((office, entries) -> policies.put(office, policy(entries)));
        return policies;
    }

    Decided ofOffice(String office) {
        var own = ofOffices().getOrDefault(office, new Policy(Map.of(), Map.of()));
        return new Decided(version(office), general(), own);
    }

    /** The office decides anew, about all findings at once. */
    Decided decide(DecidePolicy wanted, long known, Caller caller) {
        var office = caller.office();
        sql.list("select pg_advisory_xact_lock(hashtext(?))", row -> true, "policy " + office);
        long version = version(office);
        Preconditions.require(known, version);
        sql.update("delete from office_finding_policy where office = ?", office);
        for (var entry : wanted.findings()) {
            sql.update(
                    "insert into office_finding_policy (office, code, severity, overrider) values (?, ?, ?, ?)",
                    office,
                    entry.code(),
                    entry.severity(),
                    entry.overrider());
        }
        sql.update(
                "insert into office_policy (office, version) values (?, ?)"
                        + " on conflict (office) do update set version = excluded.version",
                office,
                version + 1);
        schedules.turnPage();
        changes.record("policy", Ids.next(), caller.subject(), "DECIDED", wanted);
        return ofOffice(office);
    }

    CountingRules rules() {
        Map<String, String> values = new HashMap<>();
        sql.list("select code, value from counting_rule", row -> values.put(row.getString(1), row.getString(2)));
        Map<SessionKind, Integer> speakers = new EnumMap<>(SessionKind.class);
        for (var kind : SessionKind.values()) {
            speakers.put(kind, Integer.valueOf(values.getOrDefault("SPEAKERS_" + kind, "")));
        }
        return new CountingRules(
                Integer.parseInt(values.getOrDefault("HOUR_FULL", "")),
                Integer.parseInt(values.getOrDefault("HOUR_HALF", "")),
                LocalTime.parse(values.getOrDefault("LUNCH_FROM", "")),
                LocalTime.parse(values.getOrDefault("LUNCH_TO", "")),
                speakers);
    }

    private long version(String office) {
        return sql.one("select version from office_policy where office = ?", row -> row.getLong(1), office)
                .orElse(0L);
    }

    private static Policy policy(List<Entry> entries) {
        Map<FindingCode, Severity> severities = new EnumMap<>(FindingCode.class);
        Map<FindingCode, String> overriders = new EnumMap<>(FindingCode.class);
        for (var entry : entries) {
            severities.put(entry.code(), entry.severity());
            if (entry.overrider() != null) {
                overriders.put(entry.code(), entry.overrider());
            }
        }
        return new Policy(severities, overriders);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                FindingCode.valueOf(row.getString("code")),
                Severity.valueOf(row.getString("severity")),
                row.getString("overrider"));
    }

    private record Entry(
            FindingCode code, Severity severity, @Nullable String overrider) {}

    /** What holds for an office: what it decided itself stands before what holds in general. */
    record Decided(long version, Policy general, Policy own) {}
}
