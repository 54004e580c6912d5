package khrongkan.approval.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import khrongkan.approval.budget.BudgetPapers;
import khrongkan.approval.participants.Seminars;
import khrongkan.approval.revision.Revision;
import khrongkan.kit.refusal.Refusal;

/** What the other services print for a pack: one document after the other, with the token of the user who asks. */
@ApplicationScoped
class ForeignParts {

    private final BudgetPapers budgets;
    private final Seminars seminars;
    private final Spool spool;

    ForeignParts(BudgetPapers budgets, Seminars seminars, Spool spool) {
        this.budgets = budgets;
        this.seminars = seminars;
        this.spool = spool;
    }

    List<Part> parts(Revision sealed) {
        List<Part> parts = new ArrayList<>(receipts(sealed.budgetId()));
        budgetPapers(sealed.budgetId()).forEach(parts::add);
        parts.addAll(sheets(sealed.seminarId()));
        return parts;
    }

    private List<Part> receipts(UUID budget) {
        List<Part> parts = new ArrayList<>();
        for (var receipt : budgets.receipts(budget)) {
            var name = Kind.RECEIPT.numbered(parts.size() + 1, "pdf");
            var source = "/api/v1/budgets/" + budget + "/receipts/" + receipt.id() + "/paper";
            var paper = kept(Kind.RECEIPT, budgets.receipt(budget, receipt.id()));
            parts.add(Part.one(Kind.RECEIPT, name, receipt.number(), source, paper));
        }
        return parts;
    }

    private Stream<Part> budgetPapers(UUID budget) {
        var path = "/api/v1/budgets/" + budget;
        var outsiders = budgets.outsiders(budget)
                .map(sent -> Part.only(Kind.OUTSIDERS, path + "/receipts/outsiders/paper", kept(sent)));
        var settlement = kept(Kind.SETTLEMENT, budgets.settlement(budget));
        var checklist = kept(Kind.CHECKLIST, budgets.checklist(budget));
        return Stream.concat(
                outsiders.stream(),
                Stream.of(
                        Part.only(Kind.SETTLEMENT, path + "/settlement/paper", settlement),
                        Part.only(Kind.CHECKLIST, path + "/settlement/checklist/paper", checklist)));
    }

    /** One for each day on which half days were held. */
    private List<Part> sheets(UUID seminar) {
        return days(seminar)
                .map(day -> {
                    var name = Kind.SIGN_IN_SHEET.one(day.toString(), "pdf");
                    var source = "/api/v1/seminars/" + seminar + "/sign-in-sheet/paper?date=" + day + "&blankRows=0";
                    var paper = kept(Kind.SIGN_IN_SHEET, seminars.signInSheet(seminar, day));
                    return Part.one(Kind.SIGN_IN_SHEET, name, day.toString(), source, paper);
                })
                .toList();
    }

    private Stream<LocalDate> days(UUID seminar) {
        var attendance = seminars.attendance(seminar).orElseThrow(() -> missing(Kind.SIGN_IN_SHEET));
        return StreamSupport.stream(attendance.body().path("sessions").spliterator(), false)
                .map(session -> LocalDate.parse(session.path("date").asText()))
                .distinct()
                .sorted();
    }

    private Content kept(Kind kind, Optional<InputStream> sent) {
        return kept(sent.orElseThrow(() -> missing(kind)));
    }

    private Content kept(InputStream sent) {
        return spool.keep(out -> {
            try (sent) {
                sent.transferTo(out);
            }
        });
    }

    private static Refusal missing(Kind kind) {
        return Refusal.conflict("pack-part-missing", Map.of("part", kind));
    }
}
