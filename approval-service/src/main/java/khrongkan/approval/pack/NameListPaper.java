package khrongkan.approval.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khrongkan.approval.revision.Revision;
import khrongkan.kit.text.Texts;
import khrongkan.print.Template;
import org.jspecify.annotations.Nullable;

/** The list of names that was approved, as it was sealed with the proposal; whatever the list says today. */
public record NameListPaper(
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        String venue,
        List<Group> groups,
        int revision,
        String seal) {

    static final Template FORM = Template.beside(NameListPaper.class, "name-list.html");

    /** The lines of one group under its name, where it has one. */
    public record Group(@Nullable String name, List<Row> rows) {}

    /** One place of the list; without a name where the organisation had named nobody. */
    public record Row(int number, @Nullable String name, String organization, String role) {}

    static NameListPaper of(Revision sealed) {
        var list = sealed.dossier().participants();
        var seminar = list.path("seminar");
        var startsOn = LocalDate.parse(seminar.path("startsOn").asText());
        return new NameListPaper(
                seminar.path("title").asText(),
                startsOn,
                LocalDate.parse(seminar.path("endsOn").asText(startsOn.toString())),
                seminar.path("venue").path("name").asText(),
                groups(list),
                sealed.number(),
                sealed.seal());
    }

    /** Whether it is for more than one day. */
    public boolean days() {
        return !startsOn.equals(endsOn);
    }

    /** In the order of the groups, and within each as it was sealed; who stands in none comes last. */
    private static List<Group> groups(JsonNode list) {
        List<Group> groups = new ArrayList<>();
        int number = 0;
        for (var group : list.path("groups")) {
            var rows = rows(list, group.path("code").textValue(), number);
            number += rows.size();
            groups.add(new Group(group.path("name").asText(), rows));
        }
        var others = rows(list, null, number);
        if (!others.isEmpty()) {
            groups.add(new Group(groups.isEmpty() ? null : "อื่น ๆ", others));
        }
        return groups;
    }

    private static List<Row> rows(JsonNode list, @Nullable String group, int before) {
        List<Row> rows = new ArrayList<>();
        for (var entry : list.path("registrations")) {
            if (Objects.equals(entry.path("group").textValue(), group)) {
                rows.add(row(entry, before + rows.size() + 1));
            }
        }
        return rows;
    }

    private static Row row(JsonNode entry, int number) {
        return new Row(
                number,
                name(entry.path("person")),
                entry.path("organization").path("name").asText(),
                Texts.of("attendeerole." + entry.path("role").asText(), Texts.DEFAULT));
    }

    private static @Nullable String name(JsonNode person) {
        if (!person.isObject()) {
            return null;
        }
        var prefix = person.path("prefix").asText("");
        return Stream.of(
                        prefix + person.path("givenName").asText(""),
                        person.path("middleName").asText(""),
                        person.path("familyName").asText(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
