package khrongkan.approval.preflight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.approval.attachment.Attachments;
import khrongkan.approval.budget.Budgets;
import khrongkan.approval.calendar.Deadlines;
import khrongkan.approval.participants.Seminars;
import khrongkan.approval.proposal.Desk;
import khrongkan.approval.template.Templates;
import khrongkan.approval.template.domain.AttachmentKind;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.text.Texts;

/** Looks a proposal through. Asks other services, so never within a transaction; one that is away is a finding. */
@ApplicationScoped
class Preflight {

    private static final int CLASHES = 50;

    private final Desk desk;
    private final Templates templates;
    private final Attachments attachments;
    private final Budgets budgets;
    private final Seminars seminars;
    private final CalendarRules calendar;
    private final RouteRules route;
    private final Deadlines deadlines;
    private final Problems problems;

    Preflight(
            Desk desk,
            Templates templates,
            Attachments attachments,
            Budgets budgets,
            Seminars seminars,
            CalendarRules calendar,
            RouteRules route,
            Deadlines deadlines,
            Problems problems) {
        this.desk = desk;
        this.templates = templates;
        this.attachments = attachments;
        this.budgets = budgets;
        this.seminars = seminars;
        this.calendar = calendar;
        this.route = route;
        this.deadlines = deadlines;
        this.problems = problems;
    }

    PreflightView look(UUID id) {
        var known = known(id);
        var language = problems.language();
        var findings = Stream.of(
                        FormRules.look(known),
                        DateRules.look(known),
                        calendar.look(known),
                        ListRules.look(known),
                        BudgetRules.look(known),
                        route.look(known))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(Finding::severity))
                .map(finding -> view(finding, language))
                .toList();
        var signoff = known.proposal().signoff();
        int revision = signoff.state().writable() ? signoff.revisionToSign() : signoff.revision();
        return PreflightView.of(id, revision, findings);
    }

    private Case known(UUID id) {
        var proposal = desk.readable(id);
        var language = problems.language().toLanguageTag();
        var seminar = proposal.document().seminarId();
        return new Case(
                proposal,
                templates.present(proposal.office()),
                attachments.annexes(id),
                Look.at(proposal.document().budgetId(), budget -> budgets.show(budget, language)),
                Look.at(seminar, seminars::plan),
                Look.at(seminar, seminars::headcount),
                Look.at(seminar, list -> seminars.clashes(list, CLASHES)),
                deadlines.today());
    }

    private static PreflightView.FindingView view(Finding finding, Locale language) {
        return new PreflightView.FindingView(
                finding.code(),
                finding.severity(),
                finding.said()
                        .orElseGet(() ->
                                Texts.of("finding." + finding.code(), language, worded(finding.values(), language))),
                Texts.of("rule." + finding.rule(), language),
                finding.where());
    }

    private static Map<String, ?> worded(Map<String, ?> values, Locale language) {
        Map<String, Object> words = new HashMap<>(values);
        words.replaceAll((name, value) -> {
            if (value instanceof Named named) {
                return Texts.of(named.key(), language);
            }
            return value instanceof AttachmentKind kind ? Texts.of("attachment." + kind, language) : value;
        });
        return words;
    }
}
