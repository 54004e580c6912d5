package khrongkan.approval.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khrongkan.approval.proposal.AgendaItem;
import khrongkan.approval.proposal.Document;
import khrongkan.approval.proposal.Indicator;
import khrongkan.approval.proposal.Period;
import khrongkan.approval.proposal.Risk;
import khrongkan.approval.proposal.Target;
import khrongkan.approval.template.domain.SectionCode;
import khrongkan.approval.template.domain.Template;
import khrongkan.kit.text.Texts;
import khrongkan.thai.ThaiDate;
import org.jspecify.annotations.Nullable;

/** The sections that have something to say, in the order of the office's form; the others are numbered on. */
final class Sections {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    private final Document document;

    private Sections(Document document) {
        this.document = document;
    }

    static List<Section> of(Document document, Template form) {
        var reader = new Sections(document);
        List<Section> sections = new ArrayList<>();
        for (var section : form.reading(document::has)) {
            if (section.code() != SectionCode.SIGN && document.has(section.code())) {
                sections.add(reader.section(section, sections.size() + 1));
            }
        }
        return sections;
    }

    private Section section(Template.Section section, int number) {
        var items = items(section.code());
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            numbered.add(number + "." + (i + 1) + " " + items.get(i));
        }
        var heading =
                section.heading() == null ? Texts.of("section." + section.code(), Texts.DEFAULT) : section.heading();
        return new Section(number, heading, paragraphs(section.code()), numbered, section.code() == SectionCode.BUDGET);
    }

    private List<String> paragraphs(SectionCode code) {
        return switch (code) {
            case TITLE -> title();
            case RATIONALE -> lines(document.rationale());
            case PERIOD -> period(document.period());
            case OWNER -> lines(document.office());
            case PLACE -> lines(document.venue());
            case EVALUATION -> lines(document.evaluation());
            case TARGET -> document.targets().stream().map(Sections::target).toList();
            case AGENDA -> document.agenda().stream().map(Sections::item).toList();
            case OBJECTIVE, METHOD, RESULT, PLAN, INDICATOR, RISK, BUDGET, SIGN -> List.of();
        };
    }

    private List<String> items(SectionCode code) {
        return switch (code) {
            case OBJECTIVE -> document.objectives();
            case METHOD -> document.methods();
            case RESULT -> document.expectedResults();
            case PLAN -> document.alignment();
            case INDICATOR ->
                document.indicators().stream().map(Sections::indicator).toList();
            case RISK -> document.risks().stream().map(Sections::risk).toList();
            case TITLE, RATIONALE, PERIOD, OWNER, PLACE, EVALUATION, TARGET, AGENDA, BUDGET, SIGN -> List.of();
        };
    }

    /** In two lines, kind and topic, where the document tells them apart. */
    private List<String> title() {
        return document.type() != null && document.topic() != null
                ? List.of(document.type(), "เรื่อง " + document.topic())
                : lines(document.title());
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** One day with its weekday, several as a period. */
    private static List<String> period(@Nullable Period period) {
        if (period == null) {
            return List.of();
        }
        return List.of(
                period.from().equals(period.to())
                        ? ThaiDate.withWeekday(period.from())
                        : ThaiDate.period(period.from(), period.to()));
    }

    /** As in - โรงปุ๋ยชีวภาพ จำนวน 38 แห่ง. */
    private static String target(Target target) {
        var quantity = target.quantity();
        return join(
                "- " + target.text(),
                quantity == null
                        ? null
                        : "จำนวน " + quantity.stripTrailingZeros().toPlainString(),
                target.unit());
    }

    private static String item(AgendaItem item) {
        var time = Stream.of(item.from(), item.to())
                .filter(Objects::nonNull)
                .map(CLOCK::format)
                .collect(Collectors.joining(" - "));
        return join(ThaiDate.format(item.day()), time.isEmpty() ? null : "เวลา " + time + " น.", item.text());
    }

    private static String indicator(Indicator indicator) {
        var target = indicator.target();
        var baseline = indicator.baseline();
        var due = indicator.due();
        return join(
                indicator.text(),
                target == null
                        ? null
                        : "เป้าหมาย" + Texts.of("operator." + indicator.operator(), Texts.DEFAULT) + " "
                                + target.toPlainString() + " " + indicator.unit(),
                baseline == null ? null : "ค่าฐาน " + baseline.toPlainString() + " " + indicator.unit(),
                indicator.method() == null ? null : "วัดโดย " + indicator.method(),
                due == null ? null : "ภายใน " + ThaiDate.format(due));
    }

    private static String risk(Risk risk) {
        return join(risk.text(), risk.answer() == null ? null : "แนวทางจัดการ " + risk.answer());
    }

    private static String join(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
