package khrongkan.participants.seminar.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.registration.domain.AttendeeRole;
import org.jspecify.annotations.Nullable;

/**
 * A seminar as it is planned.
 *
 * @param capacity how many heads of the counted roles there are places for
 * @param groups where the participants come from, in the order they are shown
 * @param terms on which terms one takes part
 */
public record Seminar(
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        Venue venue,
        int capacity,
        List<Group> groups,
        Terms terms) {

    private static final int LONGEST_TITLE = 500;
    private static final int LARGEST = 100_000;
    private static final int MOST_DAYS = 366;

    public Seminar {
        groups = List.copyOf(groups);
    }

    /** Reads a seminar as somebody typed it. */
    public static Seminar read(SeminarDraft draft, Faults faults) {
        var seminar = new Seminar(
                faults.required("title", draft.title(), LONGEST_TITLE),
                faults.present("startsOn", draft.startsOn(), LocalDate.EPOCH),
                faults.present("endsOn", draft.endsOn(), LocalDate.EPOCH),
                venue(draft.venue(), faults),
                faults.present("capacity", draft.capacity(), 1),
                groups(draft.groups(), faults.in("groups")),
                Terms.read(draft, faults));
        if (draft.startsOn() != null && draft.endsOn() != null) {
            seminar.checkDays(faults);
        }
        seminar.checkPlaces(faults);
        return seminar;
    }

    /** The group of this code. */
    public Optional<Group> group(@Nullable String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /**
     * Checks that a list made for another plan of this seminar fits this one.
     *
     * @param registered how many heads of the counted roles hold a place
     * @param usedGroups the groups they stand in
     */
    public void requireRoomFor(int registered, Collection<String> usedGroups) {
        if (registered > capacity) {
            throw Refusal.conflict("capacity-below-registered", Map.of("registered", registered, "capacity", capacity));
        }
        Set<String> homeless = new TreeSet<>(usedGroups);
        homeless.removeAll(groups.stream().map(Group::code).collect(Collectors.toSet()));
        if (!homeless.isEmpty()) {
            throw Refusal.conflict("group-in-use", Map.of("groups", String.join(", ", homeless)));
        }
    }

    /** Whether a head of this role takes one of the places. */
    public boolean counts(AttendeeRole role) {
        return terms.countedRoles().contains(role);
    }

    /** Checks that the answers given under another plan of this seminar can stand beside this one. */
    public void requireFieldsFor(Seminar before, Collection<String> answered) {
        var lost = answered.stream()
                .filter(code -> {
                    var now = terms.field(code);
                    var then = before.terms.field(code);
                    return now == null || (then != null && now.type() != then.type());
                })
                .sorted()
                .toList();
        if (!lost.isEmpty()) {
            throw Refusal.conflict("field-in-use", Map.of("fields", String.join(", ", lost)));
        }
    }

    private void checkDays(Faults faults) {
        if (endsOn.isBefore(startsOn)) {
            faults.add("endsOn", "ends-before-start");
        }
        if (endsOn.isAfter(startsOn.plusDays(MOST_DAYS - 1))) {
            faults.add("endsOn", "too-many-days", Map.of("max", MOST_DAYS));
        }
    }

    private void checkPlaces(Faults faults) {
        if (capacity < 1) {
            faults.add("capacity", "min", Map.of("value", 1));
        }
        if (capacity > LARGEST) {
            faults.add("capacity", "max", Map.of("value", LARGEST));
        }
        long sum = groups.stream().mapToLong(Group::expected).sum();
        if (sum > capacity) {
            faults.add("groups", "groups-above-capacity", Map.of("sum", sum, "capacity", capacity));
        }
    }

    private static Venue venue(Venue.@Nullable Draft draft, Faults faults) {
        return Venue.read(
                faults.present("venue", draft, new Venue.Draft("-", VenueKind.GOVERNMENT)), faults.in("venue"));
    }

    private static List<Group> groups(@Nullable List<Group.@Nullable Draft> drafts, Faults faults) {
        List<Group> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; drafts != null && i < drafts.size(); i++) {
            var draft = faults.present(String.valueOf(i), drafts.get(i), new Group.Draft("X", "-", 0));
            var group = Group.read(draft, faults.in(i));
            if (!seen.add(group.code())) {
                faults.in(i).add("code", "group-twice", Map.of("group", group.code()));
            }
            read.add(group);
        }
        return read;
    }
}
