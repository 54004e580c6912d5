package khrongkan.participants.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.imports.domain.Verdict;
import khrongkan.participants.imports.store.Stage;
import khrongkan.participants.organization.OrganizationsRenamed;
import khrongkan.participants.organization.domain.Organization;
import khrongkan.participants.organization.store.Organizations;

/** Compares rows with the organisations they mean and changes these, some hundred at a time. */
@ApplicationScoped
class OrganizationUpdates {

    private static final int AT_ONCE = 500;

    private final Organizations organizations;
    private final Changes changes;
    private final Event<OrganizationsRenamed> renamed;
    private final ObjectMapper json;

    OrganizationUpdates(
            Organizations organizations, Changes changes, Event<OrganizationsRenamed> renamed, ObjectMapper json) {
        this.organizations = organizations;
        this.changes = changes;
        this.renamed = renamed;
        this.json = json;
    }

    private record Meant(int row, UUID id, Organization content, boolean kindGiven) {}

    /** Settles the rows that mean a known organisation; changes it where they are to be applied. */
    void settle(String office, Stage stage, boolean apply) {
        List<Meant> some = new ArrayList<>();
        stage.each("""
                select v.row_no, v.id, r.content, r.kind_given from import_verdict v join import_row r using (row_no)
                 where v.verdict = 'MATCHED' order by v.id""", found -> {
            some.add(new Meant(
                    found.getInt(1), found.getObject(2, UUID.class), read(found.getString(3)), found.getBoolean(4)));
            if (some.size() == AT_ONCE) {
                settle(office, stage, apply, some);
                some.clear();
            }
        });
        settle(office, stage, apply, some);
    }

    private void settle(String office, Stage stage, boolean apply, List<Meant> some) {
        var known = organizations.known(some.stream().map(Meant::id).collect(Collectors.toSet()), apply);
        List<Stage.Settled> settled = new ArrayList<>();
        List<UUID> otherNames = new ArrayList<>();
        for (var row : some) {
            var before = known.get(row.id());
            if (before == null) {
                throw new IllegalStateException("gone while it was compared: " + row.id());
            }
            var after = before.updatedBy(row.content(), row.kindGiven());
            settled.add(
                    new Stage.Settled(row.row(), after.equals(before) ? Verdict.UNCHANGED : Verdict.UPDATE, row.id()));
            if (apply && !after.equals(before)) {
                organizations.update(row.id(), after);
                changes.write(Action.IMPORT_UPDATE, Subject.ORGANIZATION, row.id(), office, before, after);
                if (!after.name().equals(before.name())) {
                    otherNames.add(row.id());
                }
            }
        }
        if (!otherNames.isEmpty()) {
            organizations.flush();
            renamed.fire(new OrganizationsRenamed(otherNames));
        }
        organizations.flushAndForget();
        stage.settle(settled);
    }

    private Organization read(String content) {
        try {
            return json.readValue(content, Organization.class);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
