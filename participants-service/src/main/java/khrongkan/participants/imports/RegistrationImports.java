package khrongkan.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.imports.domain.Judged;
import khrongkan.participants.imports.domain.RegistrationPlan;
import khrongkan.participants.imports.domain.RegistrationRow;
import khrongkan.participants.imports.domain.Verdict;
import khrongkan.participants.registration.ListKeeper;
import khrongkan.participants.registration.domain.ListChange;
import khrongkan.participants.registration.domain.Registration;
import khrongkan.participants.registration.store.Registrations;
import khrongkan.participants.seminar.SeminarPlanning;
import khrongkan.participants.seminar.store.StoredSeminar;

/** Takes a file of registrations into the list of a seminar, the whole of it or nothing; one transaction. */
@ApplicationScoped
@Transactional
public class RegistrationImports {

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

    /** Judges every row, and saves them unless this is a dry run or a row is refused. */
    public ImportReport run(Caller caller, UUID seminarId, byte[] bytes, boolean dryRun, Locale language) {
        var seminar = planning.writable(caller, seminarId);
        var file = CsvFile.read(bytes, Columns.OF_REGISTRATIONS);
        var judged = judge(seminar, file);
        Map<Integer, UUID> made = new HashMap<>();
        if (!dryRun && ImportReport.isClean(judged)) {
            made.putAll(save(seminar, judged));
        }
        return ImportReport.of(dryRun, judged, file, made, language);
    }

    private List<Judged<Registration>> judge(StoredSeminar seminar, CsvFile file) {
        var named = file.rows().stream().map(RegistrationRow::organization).toList();
        var register = organizations.index(seminar.office(), named);
        var rows = file.rows().stream()
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
