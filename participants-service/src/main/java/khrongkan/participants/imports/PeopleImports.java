package khrongkan.participants.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import khrongkan.kit.caller.Caller;
import khrongkan.participants.imports.domain.PersonRow;
import khrongkan.participants.imports.domain.Verdict;
import khrongkan.participants.imports.file.Table;
import khrongkan.participants.imports.store.CopyRows;
import khrongkan.participants.imports.store.Stage;
import khrongkan.participants.imports.store.Stages;
import khrongkan.participants.organization.domain.Identifier;

/**
 * Takes a file of people, and where they belong, into the register. They are compared with it all at once and entered
 * some hundred at a time.
 */
@ApplicationScoped
@Transactional
public class PeopleImports {

    private static final String COLUMNS =
            "import_row (row_no, ref, name_key, phone_number, email, place_given, place_key, schemes, numbers, content, faults)";

    private final PeopleUpdates updates;
    private final Stages stages;
    private final StageFaults faults;
    private final ObjectMapper json;

    PeopleImports(PeopleUpdates updates, Stages stages, StageFaults faults, ObjectMapper json) {
        this.updates = updates;
        this.stages = stages;
        this.faults = faults;
        this.json = json;
    }

    /** Judges every row, and saves them unless this is a dry run or a refused row refuses them all. */
    ImportReport run(Caller caller, Table table, ImportOptions options, Function<Outcome, ImportReport> report) {
        try (var stage = stages.open()) {
            return report.apply(run(caller, table, options, stage));
        }
    }

    private Outcome run(Caller caller, Table table, ImportOptions options, Stage stage) {
        stage.claim(caller.office(), "people");
        stage.set("office", caller.office());
        stage.run("people-stage", List.of());
        stage.fill(COLUMNS, rows -> fill(table, rows));
        stage.run("people-judge", List.of());
        boolean applied = options.applies(stage.counts().getOrDefault(Verdict.REFUSED, 0));
        updates.settle(caller.office(), stage, applied);
        return new Outcome(applied, stage.counts(), table.headings(), listener -> faults.tell(stage, listener));
    }

    private void fill(Table table, CopyRows rows) throws SQLException {
        for (var read = table.next(); read != null; read = table.next()) {
            fill(PersonRow.read(read), rows);
        }
    }

    private void fill(PersonRow row, CopyRows rows) throws SQLException {
        var person = row.said().person();
        var place = row.place() == null ? null : row.place().content();
        rows.cell(row.line()).cell(row.ref()).cell(person.name().key());
        rows.cell(person.phone() == null ? null : person.phone().number()).cell(person.email());
        rows.cell(place != null).cell(place == null ? null : place.nameKey());
        List<Identifier> numbers = place == null ? List.of() : place.identifiers();
        rows.array(numbers.stream().map(number -> number.scheme().name()).toList());
        rows.array(numbers.stream().map(Identifier::value).toList());
        rows.cell(text(row.said())).cell(row.faults().isEmpty() ? null : faults.text(row.faults()));
        rows.end();
    }

    private String text(PersonRow.Said said) {
        try {
            return json.writeValueAsString(said);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
