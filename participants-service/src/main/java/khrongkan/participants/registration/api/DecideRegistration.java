package khrongkan.participants.registration.api;

import jakarta.validation.constraints.NotNull;
import khrongkan.participants.name.domain.PersonDraft;
import khrongkan.participants.registration.RegistrationDecisions.Decide;
import khrongkan.participants.registration.domain.RegistrationAction;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a registration.
 *
 * @param person who comes instead; for a substitution only
 */
public record DecideRegistration(
        @NotNull RegistrationAction action, @Nullable PersonDraft person) {

    Decide decision() {
        return new Decide(action, person);
    }
}
