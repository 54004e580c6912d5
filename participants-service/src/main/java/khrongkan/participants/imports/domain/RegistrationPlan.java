package khrongkan.participants.imports.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import khrongkan.kit.refusal.Violation;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.domain.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Judges the rows of a file of registrations against the list and against one another. A row first claims the place of
 * the same person; what is left then claims a place of the same organisation and role where one of the two is unnamed,
 * so that a list sent again with names, or without them, doubles no head.
 */
public final class RegistrationPlan {

    private final Map<UUID, Registration> free;
    private final Map<Object, UUID> samePerson = new HashMap<>();
    private final Map<Object, Integer> seen = new HashMap<>();
    private final Predicate<AttendeeRole> counts;
    private int places;

    private RegistrationPlan(Map<UUID, Registration> list, int places, Predicate<AttendeeRole> counts) {
        this.counts = counts;
        this.free = new LinkedHashMap<>(list);
        this.places = places;
        list.forEach((id, registration) -> samePerson.put(head(registration), id));
    }

    /**
     * What becomes of each row.
     *
     * @param list the registrations there are
     * @param places how many more heads find a place
     * @param counts the roles whose heads need one
     */
    public static List<Judged<Registration>> judge(
            List<RegistrationRow> rows, Map<UUID, Registration> list, int places, Predicate<AttendeeRole> counts) {
        var plan = new RegistrationPlan(list, places, counts);
        var claimed = rows.stream().map(plan::claim).toList();
        List<Judged<Registration>> judged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            judged.add(plan.judge(rows.get(i), claimed.get(i)));
        }
        return judged;
    }

    private @Nullable Claim claim(RegistrationRow row) {
        var id = row.faults().isEmpty() ? samePerson.get(head(row.content())) : null;
        var before = id == null ? null : free.remove(id);
        return id == null || before == null ? null : new Claim(id, before);
    }

    private Judged<Registration> judge(RegistrationRow row, @Nullable Claim claimed) {
        if (!row.faults().isEmpty()) {
            return Judged.refused(row.line(), row.content(), row.faults());
        }
        var earlier = seen.putIfAbsent(head(row.content()), row.line());
        if (earlier != null) {
            return refused(row, "duplicate-row", Map.of("row", earlier));
        }
        return Optional.ofNullable(claimed)
                .or(() -> unnamed(row.content()))
                .map(claim -> Judged.change(
                        row.line(), claim.id(), claim.before(), claim.before().updatedBy(row.content())))
                .orElseGet(() -> added(row));
    }

    private Judged<Registration> added(RegistrationRow row) {
        if (counts.test(row.content().role())) {
            if (places == 0) {
                return refused(row, "no-place-left", Map.of());
            }
            places--;
        }
        return Judged.create(row.line(), row.content());
    }

    private Optional<Claim> unnamed(Registration row) {
        var found = free.entrySet().stream()
                .filter(place -> place.getValue().organizationId().equals(row.organizationId()))
                .filter(place -> place.getValue().role() == row.role())
                .filter(place -> place.getValue().person() == null || row.person() == null)
                .map(place -> new Claim(place.getKey(), place.getValue()))
                .findFirst();
        found.ifPresent(claim -> free.remove(claim.id()));
        return found;
    }

    private static Judged<Registration> refused(RegistrationRow row, String code, Map<String, ?> values) {
        return Judged.refused(row.line(), row.content(), List.of(new Violation("organization", code, values)));
    }

    private static Object head(Registration registration) {
        return new SamePerson(registration.organizationId(), registration.role(), registration.personKey());
    }

    private record SamePerson(UUID organization, AttendeeRole role, String person) {}

    private record Claim(UUID id, Registration before) {}
}
