package khrongkan.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import khrongkan.local.Service;

/** All rows of all databases that tell of an office: by its code, its mark or any of its ids. */
final class Possessions {

    /** What is noted of the requests themselves. */
    private static final Set<String> OF_REQUESTS = Set.of("idempotency_record", "audit_entry");

    private Possessions() {}

    /** But not what only another one has, who wrote there an id that he cannot see: he may guess as many as he likes. */
    static List<String> of(Stack stack, Filled office, Filled other, Collection<String> ids) {
        var signs = new TreeSet<>(ids);
        signs.add(office.office());
        signs.add(office.mark());
        List<String> rows = new ArrayList<>();
        for (var service : List.of(Service.PARTICIPANTS, Service.BUDGET, Service.APPROVAL)) {
            var tables = new TreeMap<>(Dump.tables(stack.databaseUrl(service)));
            tables.keySet().removeAll(OF_REQUESTS);
            tables.forEach((table, all) -> all.lines()
                    .filter(row -> signs.stream().anyMatch(row::contains))
                    .filter(row -> !row.contains(other.office())
                            || row.contains(office.office())
                            || row.contains(office.mark()))
                    .sorted()
                    .forEach(row -> rows.add(service + " " + table + " " + row)));
        }
        return rows;
    }
}
