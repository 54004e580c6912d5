package khrongkan.participants.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import khrongkan.kit.Ids;
import khrongkan.kit.caller.Caller;
import khrongkan.participants.imports.domain.OrganizationIndex;
import khrongkan.participants.imports.domain.OrganizationRow;
import khrongkan.participants.imports.domain.Verdict;
import khrongkan.participants.imports.file.Table;
import khrongkan.participants.imports.store.CopyRows;
import khrongkan.participants.imports.store.Stage;
import khrongkan.participants.imports.store.Stages;
import khrongkan.participants.organization.domain.Identifier;
import khrongkan.participants.organization.store.OrganizationColumns;
import khrongkan.participants.organization.store.Organizations;

/**
 * Takes a file of organisations into the register. Rows pass one by one into a table beside it; there they are compared
 * with the register, and with one another, all at once, and the new ones entered all at once.
 */
@ApplicationScoped
@Transactional
public class OrganizationImports {

    private static final String COLUMNS =
            "import_row (row_no, ref, id, change_id, kind_given, schemes, numbers, content," + " faults, "
                    + String.join(", ", OrganizationColumns.names()) + ")";

    private final Organizations organizations;
    private final OrganizationUpdates updates;
    private final Stages stages;
    private final StageFaults faults;
    private final Clock clock;
    private final ObjectMapper json;

    OrganizationImports(
            Organizations organizations,
            OrganizationUpdates updates,
            Stages stages,
            StageFaults faults,
            Clock clock,
            ObjectMapper json) {
        this.organizations = organizations;
        this.updates = updates;
        this.stages = stages;
        this.faults = faults;
        this.clock = clock;
        this.json = json;
    }

    /** Judges every row, and saves them unless this is a dry run or a refused row refuses them all. */
    ImportReport run(Caller caller, Table table, ImportOptions options, Function<Outcome, ImportReport> report) {
        try (var stage = stages.open()) {
            return report.apply(run(caller, table, options, stage));
        }
    }

    private Outcome run(Caller caller, Table table, ImportOptions options, Stage stage) {
        stage.claim(caller.office(), "organizations");
        stage.set("office", caller.office());
        stage.set("actor", caller.subject());
        stage.set("at", clock.instant().toString());
        stage.run("organization-stage", OrganizationColumns.names());
        stage.fill(COLUMNS, rows -> fill(table, rows));
        stage.run("organization-judge", OrganizationColumns.names());
        boolean applied = options.applies(stage.counts().getOrDefault(Verdict.REFUSED, 0));
        updates.settle(caller.office(), stage, applied);
        if (applied) {
            stage.run("organization-save", OrganizationColumns.names());
        }
        return new Outcome(applied, stage.counts(), table.headings(), listener -> faults.tell(stage, listener));
    }

    /** The organisations of an office that these rows may mean. */
    OrganizationIndex index(String office, List<OrganizationRow> rows) {
        Set<String> names = rows.stream().map(row -> row.content().nameKey()).collect(Collectors.toSet());
        Set<String> numbers = rows.stream()
                .flatMap(row -> row.content().identifiers().stream())
                .map(Identifier::value)
                .collect(Collectors.toSet());
        return new OrganizationIndex(organizations.candidates(office, names, numbers));
    }

    private void fill(Table table, CopyRows rows) throws SQLException {
        for (var read = table.next(); read != null; read = table.next()) {
            fill(OrganizationRow.read(read), rows);
        }
    }

    private void fill(OrganizationRow row, CopyRows rows) throws SQLException {
        var content = row.content();
        rows.cell(row.line()).cell(row.ref()).cell(Ids.next()).cell(Ids.next()).cell(row.kindGiven());
        rows.array(content.identifiers().stream()
                .map(number -> number.scheme().name())
                .toList());
        rows.array(content.identifiers().stream().map(Identifier::value).toList());
        boolean whole = row.faults().isEmpty();
        rows.cell(whole ? text(content) : "").cell(whole ? null : faults.text(row.faults()));
        // what is wrong may not fit its column
        if (whole) {
            OrganizationColumns.values(content).forEach(rows::cell);
        } else {
            OrganizationColumns.names().forEach(none -> rows.cell(null));
        }
        rows.end();
    }

    private String text(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
