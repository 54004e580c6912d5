package khrongkan.budget.calculation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import khrongkan.budget.calculation.domain.AttendeeRole;
import khrongkan.budget.calculation.domain.Calculation;
import khrongkan.budget.calculation.domain.Line;
import khrongkan.budget.calculation.domain.Rulebook;
import khrongkan.budget.calculation.domain.Setting;
import org.jspecify.annotations.Nullable;

/** Works out lines against the rates on file, all in memory. Saves nothing. */
@ApplicationScoped
public class BudgetCalculation {

    private final Rulebooks rulebooks;

    BudgetCalculation(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /** What an office's lines are held against at this moment. */
    public Rulebook book(@Nullable String office) {
        return rulebooks.of(office);
    }

    /**
     * Reads lines, with their numbers found.
     *
     * @param heads who is registered, by role; null where there is no seminar to count
     */
    public List<Line> read(
            List<LineRequest> lines,
            @Nullable List<BatchRequest> batches,
            @Nullable Map<AttendeeRole, Integer> heads,
            Rulebook book) {
        return Lines.read(lines, Inputs.of(heads, batches, book.rules()));
    }

    /** What lines come to, and what is to be said about them. */
    Calculation of(CalculateLines request, @Nullable String office) {
        var book = book(office);
        var setting = new Setting(request.event(), office, SessionRequest.agenda(request.agenda()));
        return Calculation.of(read(request.lines(), request.batches(), null, book), setting, book);
    }
}
