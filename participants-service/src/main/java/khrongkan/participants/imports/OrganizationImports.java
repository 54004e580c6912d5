package khrongkan.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.kit.caller.Caller;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.imports.domain.Judged;
import khrongkan.participants.imports.domain.OrganizationIndex;
import khrongkan.participants.imports.domain.OrganizationPlan;
import khrongkan.participants.imports.domain.OrganizationRow;
import khrongkan.participants.organization.OrganizationsRenamed;
import khrongkan.participants.organization.domain.Identifier;
import khrongkan.participants.organization.domain.Organization;
import khrongkan.participants.organization.store.Organizations;

/** Takes a file of organisations into the register, the whole of it or nothing; one transaction. */
@ApplicationScoped
@Transactional
public class OrganizationImports {

    private final Organizations organizations;
    private final Changes changes;
    private final Event<OrganizationsRenamed> renamed;

    OrganizationImports(Organizations organizations, Changes changes, Event<OrganizationsRenamed> renamed) {
        this.organizations = organizations;
        this.changes = changes;
        this.renamed = renamed;
    }

    /** Judges every row, and saves them unless this is a dry run or a row is refused. */
    public ImportReport run(Caller caller, byte[] bytes, boolean dryRun, Locale language) {
        var file = CsvFile.read(bytes, Columns.OF_ORGANIZATIONS);
        var rows = file.rows().stream().map(OrganizationRow::read).toList();
        var judged = OrganizationPlan.judge(rows, index(caller.office(), rows));
        Map<Integer, UUID> made = new HashMap<>();
        if (!dryRun && ImportReport.isClean(judged)) {
            made.putAll(save(caller.office(), judged));
        }
        return ImportReport.of(dryRun, judged, file, made, language);
    }

    /** The organisations of an office that these rows may mean. */
    OrganizationIndex index(String office, List<OrganizationRow> rows) {
        var names = rows.stream().map(row -> row.content().nameKey()).collect(Collectors.toSet());
        var numbers = rows.stream()
                .flatMap(row -> row.content().identifiers().stream())
                .map(Identifier::value)
                .collect(Collectors.toSet());
        return new OrganizationIndex(organizations.candidates(office, names, numbers));
    }

    private Map<Integer, UUID> save(String office, List<Judged<Organization>> judged) {
        Map<Integer, UUID> made = new HashMap<>();
        List<UUID> otherNames = new ArrayList<>();
        for (var row : judged) {
            switch (row.verdict()) {
                case CREATE -> {
                    var id = organizations.enter(office, row.after());
                    made.put(row.line(), id);
                    changes.write(Action.IMPORT_CREATE, Subject.ORGANIZATION, id, office, null, row.after());
                }
                case UPDATE -> otherNames.addAll(update(office, row));
                case UNCHANGED, REFUSED -> {}
            }
        }
        organizations.flush();
        if (!otherNames.isEmpty()) {
            renamed.fire(new OrganizationsRenamed(otherNames));
        }
        return made;
    }

    /** Gives the organisation's id if it has another name now. */
    private List<UUID> update(String office, Judged<Organization> row) {
        var id = row.id();
        var before = row.before();
        if (id == null || before == null) {
            throw new IllegalStateException("an update without its record");
        }
        organizations.update(id, row.after());
        changes.write(Action.IMPORT_UPDATE, Subject.ORGANIZATION, id, office, before, row.after());
        return before.name().equals(row.after().name()) ? List.of() : List.of(id);
    }
}
