package khrongkan.participants.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khrongkan.participants.attendance.SignInSheet.CheckedIn;
import khrongkan.participants.attendance.SignInSheet.Line;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.session.domain.HalfDay;
import khrongkan.participants.session.domain.Part;
import khrongkan.print.Template;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in sheet of one day on paper (ใบลงทะเบียน), in the columns offices use.
 *
 * @param columns the heads of the columns for signatures
 */
public record SheetPaper(
        String title, String venue, LocalDate date, List<String> columns, List<Group> groups, List<Integer> blanks) {

    static final Template FORM = Template.beside(SheetPaper.class, "sign-in-sheet.html");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");
    private static final Map<Part, String> HEADS = Map.of(Part.AM, "ลายมือชื่อเช้า", Part.PM, "ลายมือชื่อบ่าย");

    /** The lines of one group under its name, where it has one. */
    public record Group(@Nullable String name, List<Row> rows) {}

    /**
     * One line.
     *
     * @param signatures for each column what stands there already: when somebody was scanned, or nothing
     */
    public record Row(int number, @Nullable String name, String post, List<String> signatures, String remarks) {}

    static SheetPaper of(SignInSheet sheet) {
        var parts = sheet.columns().isEmpty()
                ? List.of(Part.AM, Part.PM)
                : sheet.columns().stream().map(SignInSheet.Column::part).toList();
        return new SheetPaper(
                sheet.title(),
                sheet.venue(),
                sheet.date(),
                parts.stream().map(HEADS::get).toList(),
                sheet.groups().stream().map(group -> group(group, parts)).toList(),
                IntStream.range(0, sheet.blankRows()).boxed().toList());
    }

    private static Group group(SignInSheet.Section section, List<Part> parts) {
        return new Group(
                section.name(),
                section.rows().stream().map(line -> row(line, parts)).toList());
    }

    private static Row row(Line line, List<Part> parts) {
        Map<Part, String> scanned = line.checkedIn().stream()
                .collect(Collectors.toMap(CheckedIn::part, there -> scanned(there.at()), (first, again) -> first));
        return new Row(
                line.number(),
                line.name(),
                post(line),
                parts.stream().map(part -> scanned.getOrDefault(part, "")).toList(),
                remarks(line));
    }

    /** Where somebody comes from, and as what unless it is the usual. */
    private static String post(Line line) {
        return line.role() == AttendeeRole.TRAINEE ? line.organization() : line.roleLabel() + " " + line.organization();
    }

    private static String scanned(@Nullable Instant at) {
        return "ลงเวลาแล้ว"
                + (at == null
                        ? ""
                        : " " + ZonedDateTime.ofInstant(at, HalfDay.THAILAND).format(CLOCK) + " น.");
    }

    private static String remarks(Line line) {
        return Stream.of(
                        line.walkIn() ? "ลงทะเบียนหน้างาน" : "",
                        line.insteadOf() == null ? "" : "แทน " + line.insteadOf())
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** How many columns the table has. */
    public int width() {
        return columns.size() + 4;
    }
}
