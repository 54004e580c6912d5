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
    private static final Set<String> OF_REQUESTS = Set.of("idempotency_record");

    private Possessions() {}

    static List<String> of(Stack stack, Filled office, Collection<String> ids) {
        var signs = new TreeSet<>(ids);
        signs.add(office.office());
        signs.add(office.mark());
        List<String> rows = new ArrayList<>();
        for (var service : List.of(Service.PARTICIPANTS, Service.BUDGET, Service.APPROVAL)) {
            var tables = new TreeMap<>(Dump.tables(stack.databaseUrl(service)));
            tables.keySet().removeAll(OF_REQUESTS);
            tables.forEach((table, all) -> all.lines()
                    .filter(row -> signs.stream().anyMatch(row::contains))
                    .sorted()
                    .forEach(row -> rows.add(service + " " + table + " " + row)));
        }
        return rows;
    }
}
