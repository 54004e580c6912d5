package khrongkan.participants.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.refusal.Violation;
import khrongkan.participants.imports.domain.Verdict;
import khrongkan.participants.imports.store.Stage;
import org.jspecify.annotations.Nullable;

/** What is wrong with the rows of an import, as it stands beside them in its tables. */
@ApplicationScoped
class StageFaults {

    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};

    private final ObjectMapper json;

    StageFaults(ObjectMapper json) {
        this.json = json;
    }

    private record Fault(String column, String code, Map<String, Object> values) {}

    /** The faults of a row as they are kept. */
    String text(List<Violation> faults) {
        try {
            return json.writeValueAsString(faults.stream()
                    .map(fault -> Map.of("column", fault.pointer(), "code", fault.code(), "values", fault.values()))
                    .toList());
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    /** Tells what became of every row, in the order of the file. */
    void tell(Stage stage, Outcome.Listener listener) {
        stage.each(
                """
                select v.row_no, coalesce(s.verdict, v.verdict), coalesce(s.id, v.id), v.faults
                  from import_verdict v left join import_settled s using (row_no)
                 order by v.row_no""",
                found -> listener.row(
                        found.getInt(1),
                        Verdict.valueOf(found.getString(2)),
                        found.getObject(3, UUID.class),
                        faults(found.getString(4))));
    }

    private List<Violation> faults(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        try {
            return json.readValue(text, FAULTS).stream()
                    .map(fault -> new Violation(fault.column(), fault.code(), fault.values()))
                    .toList();
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
