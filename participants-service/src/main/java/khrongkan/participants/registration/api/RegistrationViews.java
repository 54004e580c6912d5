package khrongkan.participants.registration.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.text.Texts;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.privacy.PersonalField;
import khrongkan.participants.privacy.Sight;
import khrongkan.participants.registration.RegistrationDecisions;
import khrongkan.participants.registration.store.StoredRegistration;
import khrongkan.participants.seminar.SeminarPlanning;
import khrongkan.participants.seminar.domain.Answers;
import khrongkan.participants.seminar.domain.Terms;
import khrongkan.participants.seminar.store.StoredSeminar;

/** Shows registrations to the caller: in his language, with what he may do and no more than he may see. */
@ApplicationScoped
class RegistrationViews {

    private static final String MASK = "•••";

    private final SeminarPlanning planning;
    private final RegistrationDecisions decisions;
    private final Disclosure disclosure;
    private final Callers callers;
    private final Problems problems;

    RegistrationViews(
            SeminarPlanning planning,
            RegistrationDecisions decisions,
            Disclosure disclosure,
            Callers callers,
            Problems problems) {
        this.planning = planning;
        this.decisions = decisions;
        this.disclosure = disclosure;
        this.callers = callers;
        this.problems = problems;
    }

    RegistrationView one(StoredRegistration stored) {
        return in(stored.seminarId()).of(stored);
    }

    List<RegistrationView> all(UUID seminarId, List<StoredRegistration> stored) {
        var seminar = in(seminarId);
        return stored.stream().map(seminar::of).toList();
    }

    /** Shows registrations of one seminar. */
    OfSeminar in(UUID seminarId) {
        return new OfSeminar(planning.find(callers.current(), seminarId));
    }

    /** Shows registrations of one seminar. */
    final class OfSeminar {

        private final StoredSeminar seminar;

        private OfSeminar(StoredSeminar seminar) {
            this.seminar = seminar;
        }

        RegistrationView of(StoredRegistration stored) {
            var content = stored.content();
            var standing = stored.standing();
            var language = problems.language();
            return new RegistrationView(
                    stored.id(),
                    stored.seminarId(),
                    content.organizationId(),
                    stored.organizationName(),
                    content.role(),
                    content.group(),
                    disclosure.name(stored.id(), content.person()),
                    content.attendeeClass(),
                    standing.state(),
                    Texts.of("registrationstate." + standing.state(), language),
                    standing.arrival(),
                    standing.walkIn(),
                    disclosure.name(stored.id(), standing.insteadOf()),
                    standing.certified(),
                    shown(stored.id(), content.answers(), seminar.content().terms()),
                    ActionView.of(standing, decisions.situation(callers.current(), seminar), language),
                    stored.createdAt(),
                    stored.changedAt());
        }
    }

    private Map<String, Object> shown(UUID whose, Map<String, Object> answers, Terms terms) {
        Map<String, Object> shown = Answers.impersonal(answers, terms);
        if (shown.size() == answers.size() || disclosure.sight(PersonalField.SENSITIVE) == Sight.ABSENT) {
            return shown;
        }
        if (disclosure.opens(PersonalField.SENSITIVE)) {
            disclosure.note(whose, PersonalField.SENSITIVE);
            return answers;
        }
        Map<String, Object> masked = new TreeMap<>(answers);
        masked.replaceAll((code, answer) -> Answers.isPersonal(code, terms) ? MASK : answer);
        return masked;
    }
}
