package khrongkan.budget.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.budget.calculation.BudgetCalculation;
import khrongkan.budget.calculation.SessionRequest;
import khrongkan.budget.calculation.domain.Calculation;
import khrongkan.budget.calculation.domain.Finding;
import khrongkan.budget.calculation.domain.FindingCode;
import khrongkan.budget.calculation.domain.Headcheck;
import khrongkan.budget.calculation.domain.Heads;
import khrongkan.budget.calculation.domain.Setting;
import khrongkan.budget.fund.Fund;
import khrongkan.budget.fund.Funds;
import khrongkan.kit.Ids;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.refusal.Refusal;
import khrongkan.thai.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Turns what was asked for into a budget: numbers resolved, amounts worked out, findings made. */
@ApplicationScoped
class Drafting {

    /** Before this, an event is a slip of the pen. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final BudgetCalculation calculation;
    private final Funds funds;
    private final Clock clock;

    Drafting(BudgetCalculation calculation, Funds funds, Clock clock) {
        this.calculation = calculation;
        this.funds = funds;
        this.clock = clock;
    }

    Budget draft(WriteBudget request, @Nullable Heads heads, Caller caller) {
        requireYear(request);
        var fund = fund(request.fundId(), caller);
        var book = calculation.book(caller.office());
        var lines = calculation.read(request.lines(), request.batches(), heads == null ? null : heads.byRole(), book);
        var setting = new Setting(request.event(), caller.office(), SessionRequest.agenda(request.agenda()));
        List<Finding> more = new ArrayList<>(Headcheck.of(lines, request.event(), heads, book.policy()));
        if (fund != null && fund.fiscalYear() != request.fiscalYear()) {
            more.add(book.policy()
                    .finding(
                            FindingCode.FUND_OF_OTHER_YEAR,
                            "/fundId",
                            Map.of(
                                    "fund",
                                    String.valueOf(fund.fiscalYear()),
                                    "event",
                                    String.valueOf(request.fiscalYear()))));
        }
        var now = clock.instant();
        return new Budget(
                Ids.next(),
                caller.office(),
                request.title(),
                request.fiscalYear(),
                request.event(),
                request.seminarId(),
                request.fundId(),
                request.province(),
                setting.agenda(),
                request.batches(),
                Calculation.of(lines, setting, book).with(more),
                Status.DRAFT,
                1,
                caller.subject(),
                now,
                now);
    }

    private static void requireYear(WriteBudget request) {
        if (request.eventDate().isBefore(EARLIEST)) {
            throw Refusal.invalid("/eventDate", "date-too-early", Map.of("earliest", EARLIEST.toString()));
        }
        int expected = FiscalYear.of(request.eventDate()).buddhistYear();
        if (expected != request.fiscalYear()) {
            throw Refusal.invalid(
                    "/fiscalYear",
                    "fiscal-year-differs",
                    Map.of("date", request.eventDate().toString(), "expected", String.valueOf(expected)));
        }
    }

    private @Nullable Fund fund(@Nullable UUID id, Caller caller) {
        if (id == null) {
            return null;
        }
        return funds.find(id)
                .filter(fund -> fund.office().equals(caller.office()))
                .orElseThrow(() -> Refusal.invalid("/fundId", "fund-unknown", Map.of()));
    }
}
