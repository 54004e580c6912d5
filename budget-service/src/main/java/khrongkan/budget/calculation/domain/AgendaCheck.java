package khrongkan.budget.calculation.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khrongkan.budget.rate.domain.SessionKind;
import org.jspecify.annotations.Nullable;

/** What depends on when and how the sessions are held: meals, breakfasts in a hotel, the number of speakers. */
final class AgendaCheck {

    private final Setting setting;
    private final Rulebook book;

    AgendaCheck(Setting setting, Rulebook book) {
        this.setting = setting;
        this.book = book;
    }

    List<Finding> of(List<Line> lines) {
        boolean lodged = lines.stream().anyMatch(line -> line.category() == Category.ROOM);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> of(lines.get(i), lodged, "/lines/" + i))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Finding> of(Line line, boolean lodged, String pointer) {
        return Stream.of(uncovered(line, pointer), breakfast(line, lodged, pointer), speakers(line, pointer))
                .flatMap(Optional::stream);
    }

    /** More meals than the sessions span; a line that does not say of how many days is of one. */
    private Optional<Finding> uncovered(Line line, String pointer) {
        var agenda = setting.agenda();
        if (agenda == null || !(line.price() instanceof Price.Rated rated)) {
            return Optional.empty();
        }
        var days = rated.number(FactorKind.DAYS);
        if (line.category() == Category.MEAL) {
            return exceeding(days, coveredDays(agenda, line.qualifiers().meal()), pointer);
        }
        return line.category() == Category.SNACK
                ? exceeding(days.multiply(rated.number(FactorKind.MEALS)), agenda.halfDays(), pointer)
                : Optional.empty();
    }

    private int coveredDays(Agenda agenda, Qualifiers.@Nullable Meal meal) {
        return meal == Qualifiers.Meal.LUNCH ? agenda.daysWithLunch(book.rules()) : agenda.days();
    }

    private Optional<Finding> exceeding(BigDecimal claimed, int covered, String pointer) {
        if (claimed.compareTo(BigDecimal.valueOf(covered)) <= 0) {
            return Optional.empty();
        }
        return Optional.of(book.policy()
                .finding(
                        FindingCode.MEALS_WITHOUT_SESSION,
                        pointer,
                        Map.of("claimed", claimed.toPlainString(), "covered", String.valueOf(covered))));
    }

    private Optional<Finding> breakfast(Line line, boolean lodged, String pointer) {
        return lodged && line.qualifiers().meal() == Qualifiers.Meal.BREAKFAST
                ? Optional.of(book.policy().finding(FindingCode.BREAKFAST_IN_ROOM_PRICE, pointer, Map.of()))
                : Optional.empty();
    }

    private Optional<Finding> speakers(Line line, String pointer) {
        var kind = line.qualifiers().sessionKind();
        if (kind == null || line.category() != Category.SPEAKER || !(line.price() instanceof Price.Rated rated)) {
            return Optional.empty();
        }
        var given = rated.number(FactorKind.SPEAKERS);
        long allowed = allowed(line.qualifiers(), kind);
        if (given.compareTo(BigDecimal.valueOf(allowed)) <= 0) {
            return Optional.empty();
        }
        return Optional.of(book.policy()
                .finding(
                        FindingCode.TOO_MANY_SPEAKERS,
                        pointer,
                        Map.of(
                                "given",
                                given.toPlainString(),
                                "allowed",
                                String.valueOf(allowed),
                                "kind",
                                kind.name())));
    }

    /** A session that is divided has its speakers in each group; where no rule is on file, any number. */
    private long allowed(Qualifiers qualifiers, SessionKind kind) {
        var most = book.rules().speakers().get(kind);
        if (most == null) {
            return Long.MAX_VALUE;
        }
        var groups = qualifiers.groups();
        return kind == SessionKind.GROUP && groups != null ? (long) most * groups : most;
    }
}
