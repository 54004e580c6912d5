package khrongkan.approval.preflight;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.approval.preflight.Finding.Rule;
import khrongkan.approval.proposal.Target;
import khrongkan.thai.ThaiDate;

/** Whether the list adds up, and everybody on it can come. */
final class ListRules {

    private ListRules() {}

    static Stream<Finding> look(Case known) {
        var id = known.document().seminarId();
        return id == null ? Stream.empty() : new Looking(known, id).look();
    }

    private record Looking(Case known, UUID seminar) {

        Stream<Finding> look() {
            List<Finding> found = new ArrayList<>();
            if (known.seminar().unknown()
                    || known.headcount().unknown()
                    || known.clashes().unknown()) {
                found.add(Finding.warn("LIST_NOT_LOOKED_AT", Rule.REACH, Where.seminar(seminar, ""), Map.of()));
            }
            if (known.seminar().outcome() == Look.Outcome.NOT_FOUND) {
                found.add(Finding.stop("SEMINAR_GONE", Rule.FORM, Where.proposal(known.id(), "/seminarId"), Map.of()));
            }
            if (known.headcount().seen()) {
                heads(known.headcount().body(), found);
            }
            known.clashes().body().path("items").forEach(clash -> found.add(clash(clash)));
            return found.stream();
        }

        private void heads(JsonNode count, List<Finding> found) {
            boolean groupsDiffer = false;
            for (var group : count.path("byGroup")) {
                if (group.path("expected").asInt() != group.path("registered").asInt()) {
                    groupsDiffer = true;
                    found.add(Finding.warn("GROUP_DIFFERS", Rule.LIST, Where.registrations(seminar), group(group)));
                }
            }
            if (count.path("people").asInt() == 0) {
                found.add(Finding.warn("LIST_EMPTY", Rule.LIST, Where.registrations(seminar), Map.of()));
            } else if (!groupsDiffer && !count.path("matches").asBoolean(true)) {
                found.add(Finding.warn("OUTSIDE_GROUPS", Rule.LIST, Where.registrations(seminar), Map.of()));
            }
            target(count).ifPresent(found::add);
        }

        private static Map<String, ?> group(JsonNode group) {
            return Map.of(
                    "group", group.path("name").asText(),
                    "expected", group.path("expected").asInt(),
                    "registered", group.path("registered").asInt());
        }

        /** Some target says as many as the list has, or all of them together do; else somebody will ask. */
        private Optional<Finding> target(JsonNode count) {
            var said = known.document().targets().stream()
                    .map(Target::quantity)
                    .filter(Objects::nonNull)
                    .toList();
            var all = said.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean agrees = Stream.concat(said.stream(), Stream.of(all))
                    .anyMatch(number -> is(number, count.path("organizations")) || is(number, count.path("people")));
            return said.isEmpty() || agrees
                    ? Optional.empty()
                    : Optional.of(Finding.warn(
                            "TARGET_DIFFERS",
                            Rule.LIST,
                            Where.proposal(known.id(), "/targets"),
                            Map.of(
                                    "target", all.stripTrailingZeros().toPlainString(),
                                    "organizations", count.path("organizations").asInt(),
                                    "people", count.path("people").asInt())));
        }

        private static boolean is(BigDecimal number, JsonNode count) {
            return number.compareTo(count.decimalValue()) == 0;
        }

        private Finding clash(JsonNode clash) {
            var from = Case.date(clash, "startsOn").orElseThrow();
            var to = Case.date(clash, "endsOn").orElse(from);
            return Finding.warn(
                    clash.path("samePerson").asBoolean() ? "PERSON_BOOKED" : "ORGANIZATION_BOOKED",
                    Rule.LIST,
                    Where.registrations(seminar),
                    Map.of(
                            "organization", clash.path("organization").asText(),
                            "seminar", clash.path("seminar").asText(),
                            "date", ThaiDate.period(from, to)));
        }
    }
}
