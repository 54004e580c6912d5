package khrongkan.budget.calculation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import khrongkan.budget.calculation.domain.AttendeeRole;
import khrongkan.budget.calculation.domain.Calculation;
import khrongkan.budget.calculation.domain.Factor;
import khrongkan.budget.calculation.domain.Line;
import khrongkan.budget.calculation.domain.Price;
import khrongkan.budget.calculation.domain.Rulebook;
import khrongkan.budget.calculation.domain.Setting;
import khrongkan.budget.rate.domain.Event;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Works out the same lines twice: as they are, and as if something were otherwise. Saves nothing. */
@ApplicationScoped
public class WhatIf {

    private final BudgetCalculation calculation;

    WhatIf(BudgetCalculation calculation) {
        this.calculation = calculation;
    }

    /** Both, side by side; every number of the given lines must be there. */
    WhatIfView of(CalculateLines given, WhatIfChange change, @Nullable String office, Locale language) {
        var lines = calculation.read(given.lines(), given.batches(), null, calculation.book(office));
        var setting = new Setting(given.event(), office, SessionRequest.agenda(given.agenda()));
        return of(lines, setting, change, "/change", language);
    }

    /**
     * Both, side by side, of lines whose numbers are known.
     *
     * @param at where the change stands in what was asked
     */
    public WhatIfView of(List<Line> lines, Setting setting, WhatIfChange change, String at, Locale language) {
        var book = calculation.book(setting.office());
        var before = new Case(lines, setting, book);
        var after = new Case(
                withHeads(lines, change.heads()),
                new Setting(event(setting.event(), change), setting.office(), setting.agenda()),
                under(book, change.schedule(), at));
        return WhatIfView.of(before, before.calculation(), after, language);
    }

    /** What was worked out once, beside what the heads and the rates of now make of it. */
    public WhatIfView since(Calculation then, Setting setting, Map<AttendeeRole, Integer> heads, Locale language) {
        var book = calculation.book(setting.office());
        var before = new Case(then.lines(), setting, book);
        return WhatIfView.of(before, then, new Case(withHeads(then.lines(), heads), setting, book), language);
    }

    private static Event event(Event event, WhatIfChange change) {
        return new Event(
                change.eventDate() == null ? event.date() : change.eventDate(),
                change.trainingClass() == null ? event.trainingClass() : change.trainingClass(),
                change.venueKind() == null ? event.venueKind() : change.venueKind());
    }

    private static Rulebook under(Rulebook book, @Nullable String schedule, String at) {
        if (schedule == null) {
            return book;
        }
        if (!book.rates().knows(schedule)) {
            throw Refusal.invalid(at + "/schedule", "schedule-unknown", Map.of());
        }
        return new Rulebook(book.rates().under(schedule), book.rules(), book.policy());
    }

    private static List<Line> withHeads(List<Line> lines, Map<AttendeeRole, Integer> heads) {
        return lines.stream().map(line -> withHeads(line, heads)).toList();
    }

    /** The line with other heads, where it counts heads of these roles. */
    private static Line withHeads(Line line, Map<AttendeeRole, Integer> heads) {
        if (heads.isEmpty() || !(line.price() instanceof Price.Rated rated)) {
            return line;
        }
        List<Factor> factors = new ArrayList<>();
        for (var factor : rated.factors()) {
            var role = factor.headcount();
            factors.add(role == null || !heads.containsKey(role) ? factor : factor.counting(heads.get(role)));
        }
        var price = new Price.Rated(rated.unitRate(), factors);
        return new Line(
                line.category(), line.description(), line.qualifiers(), price, line.poolable(), line.exchange());
    }

    /** One of the two. */
    record Case(List<Line> lines, Setting setting, Rulebook book) {

        Calculation calculation() {
            return Calculation.of(lines, setting, book);
        }
    }
}
