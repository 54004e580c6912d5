package khrongkan.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.imports.domain.Judged;
import khrongkan.participants.imports.domain.RegistrationPlan;
import khrongkan.participants.imports.domain.RegistrationRow;
import khrongkan.participants.imports.domain.Row;
import khrongkan.participants.imports.domain.Verdict;
import khrongkan.participants.imports.file.Table;
import khrongkan.participants.registration.ListKeeper;
import khrongkan.participants.registration.domain.ListChange;
import khrongkan.participants.registration.domain.Registration;
import khrongkan.participants.registration.store.Registrations;
import khrongkan.participants.seminar.SeminarPlanning;
import khrongkan.participants.seminar.store.StoredSeminar;

/** Takes a file of registrations into the list of a seminar, one transaction. */
@ApplicationScoped
@Transactional
public class RegistrationImports {

    /** No seminar is longer; a list of registrations is compared in memory. */
    private static final int MOST_ROWS = 10_000;

    private final OrganizationImports organizations;
    private final Registrations registrations;
    private final SeminarPlanning planning;
    private final ListKeeper lists;
    private final Changes changes;

    RegistrationImports(
            OrganizationImports organizations,
            Registrations registrations,
            SeminarPlanning planning,
            ListKeeper lists,
            Changes changes) {
        this.organizations = organizations;
        this.registrations = registrations;
        this.planning = planning;
        this.lists = lists;
        this.changes = changes;
    }

    /** Judges every row, and saves them unless this is a dry run or a refused row refuses them all. */
    Outcome run(Caller caller, UUID seminarId, Table table, ImportOptions options) {
        var seminar = planning.writable(caller, seminarId);
        var judged = judge(seminar, read(table));
        var counts = counts(judged);
        boolean applied = options.applies(counts.getOrDefault(Verdict.REFUSED, 0));
        Map<Integer, UUID> made = applied ? save(seminar, judged) : Map.of();
        return new Outcome(
                applied,
                counts,
                table.headings(),
                listener -> judged.forEach(row -> listener.row(
                        row.line(), row.verdict(), row.id() == null ? made.get(row.line()) : row.id(), row.faults())));
    }

    private static List<Row> read(Table table) {
        List<Row> rows = new ArrayList<>();
        for (var row = table.next(); row != null; row = table.next()) {
            rows.add(row);
            if (rows.size() > MOST_ROWS) {
                throw Refusal.invalid("", "too-many-rows", Map.of("max", MOST_ROWS));
            }
        }
        return rows;
    }

    private static Map<Verdict, Integer> counts(List<Judged<Registration>> judged) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        List.of(Verdict.values()).forEach(verdict -> counts.put(verdict, 0));
        judged.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        return counts;
    }

    private List<Judged<Registration>> judge(StoredSeminar seminar, List<Row> file) {
        var named = file.stream().map(RegistrationRow::organization).toList();
        var register = organizations.index(seminar.office(), named);
        var rows = file.stream()
                .map(row -> RegistrationRow.read(row, seminar.content(), register))
                .toList();
        Map<UUID, Registration> list = new LinkedHashMap<>();
        registrations.all(seminar.id()).forEach(stored -> list.put(stored.id(), stored.content()));
        return RegistrationPlan.judge(rows, list, seminar.free(), seminar.content()::counts);
    }

    private Map<Integer, UUID> save(StoredSeminar seminar, List<Judged<Registration>> judged) {
        Map<Integer, UUID> made = new HashMap<>();
        List<ListChange> steps = new ArrayList<>();
        int places = 0;
        for (var row : judged) {
            if (row.verdict() == Verdict.CREATE) {
                var id = registrations.enter(seminar.office(), seminar.id(), row.after());
                made.put(row.line(), id);
                places += seminar.content().counts(row.after().role()) ? 1 : 0;
                steps.add(ListChange.added(id, row.after()));
                changes.write(Action.IMPORT_CREATE, Subject.REGISTRATION, id, seminar.office(), null, row.after());
            } else if (row.verdict() == Verdict.UPDATE) {
                var id = Objects.requireNonNull(row.id());
                registrations.update(id, row.after());
                steps.add(ListChange.changed(id, Objects.requireNonNull(row.before()), row.after()));
                changes.write(
                        Action.IMPORT_UPDATE, Subject.REGISTRATION, id, seminar.office(), row.before(), row.after());
            }
        }
        registrations.flush();
        lists.changed(seminar, places, steps);
        return made;
    }
}
