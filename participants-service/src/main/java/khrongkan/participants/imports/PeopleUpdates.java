package khrongkan.participants.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.participants.imports.domain.PersonRow;
import khrongkan.participants.imports.domain.Verdict;
import khrongkan.participants.imports.store.Stage;
import khrongkan.participants.person.PeopleFiles;
import khrongkan.participants.person.domain.Membership;
import org.jspecify.annotations.Nullable;

/** Compares rows with the people they mean, and enters and changes these, some hundred at a time. */
@ApplicationScoped
class PeopleUpdates {

    private static final int AT_ONCE = 500;

    private final PeopleFiles people;
    private final ObjectMapper json;

    PeopleUpdates(PeopleFiles people, ObjectMapper json) {
        this.people = people;
        this.json = json;
    }

    private record Judged(
            int row, @Nullable UUID id, @Nullable UUID organization, PersonRow.Said said) {

        @Nullable
        Membership membership() {
            return organization == null ? null : said.in(organization);
        }
    }

    /** Settles the rows that were not refused. */
    void settle(String office, Stage stage, boolean apply) {
        List<Judged> some = new ArrayList<>();
        stage.each("""
                select v.row_no, v.id, v.organization_id, r.content
                  from import_verdict v join import_row r using (row_no)
                 where v.verdict <> 'REFUSED' order by v.id nulls first, v.row_no""", found -> {
            some.add(new Judged(
                    found.getInt(1),
                    found.getObject(2, UUID.class),
                    found.getObject(3, UUID.class),
                    read(found.getString(4))));
            if (some.size() == AT_ONCE) {
                settle(office, stage, apply, some);
                some.clear();
            }
        });
        settle(office, stage, apply, some);
    }

    private void settle(String office, Stage stage, boolean apply, List<Judged> some) {
        Set<UUID> met = some.stream().map(Judged::id).filter(Objects::nonNull).collect(Collectors.toSet());
        var known = people.some(met, apply);
        List<Stage.Settled> settled = new ArrayList<>();
        for (var row : some) {
            if (row.id() == null) {
                var id = apply ? people.enter(office, row.said().person(), row.membership()) : null;
                settled.add(new Stage.Settled(row.row(), Verdict.CREATE, id));
            } else {
                boolean changed = known.update(row.id(), row.said().person(), row.membership(), apply);
                settled.add(new Stage.Settled(row.row(), changed ? Verdict.UPDATE : Verdict.UNCHANGED, row.id()));
            }
        }
        people.flushAndForget();
        stage.settle(settled);
    }

    private PersonRow.Said read(String content) {
        try {
            return json.readValue(content, PersonRow.Said.class);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
