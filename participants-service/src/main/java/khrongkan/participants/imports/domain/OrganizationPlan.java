package khrongkan.participants.imports.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import khrongkan.kit.refusal.Violation;
import khrongkan.participants.organization.domain.Organization;

/** Judges the rows of a file of organisations against the register and against one another. */
public final class OrganizationPlan {

    private final OrganizationIndex register;
    private final Map<Object, Integer> seen = new HashMap<>();

    private OrganizationPlan(OrganizationIndex register) {
        this.register = register;
    }

    /** What becomes of each row. */
    public static List<Judged<Organization>> judge(List<OrganizationRow> rows, OrganizationIndex register) {
        var plan = new OrganizationPlan(register);
        return rows.stream().map(plan::judge).toList();
    }

    private Judged<Organization> judge(OrganizationRow row) {
        List<Violation> faults = new ArrayList<>(row.faults());
        var matches = faults.isEmpty() ? register.matches(row.content()) : Set.<UUID>of();
        if (matches.size() > 1) {
            faults.add(new Violation("name", "ambiguous", Map.of("count", matches.size())));
        }
        if (faults.isEmpty() && matches.isEmpty() && !row.kindGiven()) {
            faults.add(new Violation("kind", "not-null"));
        }
        if (faults.isEmpty()) {
            faults.addAll(repeated(row, matches));
        }
        if (!faults.isEmpty()) {
            return Judged.refused(row.line(), row.content(), faults);
        }
        return matches.stream()
                .findFirst()
                .map(id -> changed(row, id))
                .orElseGet(() -> Judged.create(row.line(), row.content()));
    }

    private Judged<Organization> changed(OrganizationRow row, UUID id) {
        var before = register.get(id);
        return Judged.change(row.line(), id, before, before.updatedBy(row.content(), row.kindGiven()));
    }

    /** Names the earlier row that means the same organisation. */
    private List<Violation> repeated(OrganizationRow row, Set<UUID> matches) {
        List<Object> marks = new ArrayList<>(row.content().identifiers());
        marks.addAll(matches);
        if (row.content().identifiers().isEmpty()) {
            marks.add(row.content().nameKey() + '\n' + row.content().subdistrict());
        }
        for (var mark : marks) {
            var earlier = seen.putIfAbsent(mark, row.line());
            if (earlier != null) {
                return List.of(new Violation("name", "duplicate-row", Map.of("row", earlier)));
            }
        }
        return List.of();
    }
}
