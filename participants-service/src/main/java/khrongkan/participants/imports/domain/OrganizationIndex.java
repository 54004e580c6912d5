package khrongkan.participants.imports.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.participants.organization.domain.Identifier;
import khrongkan.participants.organization.domain.Organization;

/** The organisations that the rows of a file may mean: found by number first, then by name and subdistrict. */
public final class OrganizationIndex {

    private final Map<UUID, Organization> known;
    private final Map<Identifier, UUID> byNumber = new HashMap<>();
    private final Map<String, Set<UUID>> byName = new HashMap<>();

    /** An index of these organisations. */
    public OrganizationIndex(Map<UUID, Organization> known) {
        this.known = Map.copyOf(known);
        known.forEach((id, organization) -> {
            organization.identifiers().forEach(number -> byNumber.put(number, id));
            byName.computeIfAbsent(organization.nameKey(), key -> new LinkedHashSet<>())
                    .add(id);
        });
    }

    /** Which organisations this may be: none, one, or, where the row is not clear, several. */
    public Set<UUID> matches(Organization row) {
        var numbered = numbered(row.identifiers());
        return numbered.isEmpty() ? named(row) : numbered;
    }

    Set<UUID> numbered(Collection<Identifier> numbers) {
        return numbers.stream().filter(byNumber::containsKey).map(byNumber::get).collect(Collectors.toSet());
    }

    Organization get(UUID id) {
        var organization = known.get(id);
        if (organization == null) {
            throw new IllegalArgumentException("not in the index: " + id);
        }
        return organization;
    }

    private Set<UUID> named(Organization row) {
        return byName.getOrDefault(row.nameKey(), Set.of()).stream()
                .filter(id -> samePlace(get(id), row) && !contradict(get(id).identifiers(), row.identifiers()))
                .collect(Collectors.toSet());
    }

    private static boolean samePlace(Organization known, Organization row) {
        return row.subdistrict().isEmpty() || row.subdistrict().equals(known.subdistrict());
    }

    /** Two plants of one name with different numbers of one register are two plants. */
    private static boolean contradict(List<Identifier> known, List<Identifier> row) {
        return known.stream()
                .anyMatch(one -> row.stream().anyMatch(other -> one.scheme() == other.scheme() && !one.equals(other)));
    }
}
