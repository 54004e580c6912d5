package khrongkan.participants.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import khrongkan.kit.text.Texts;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.store.StoredRegistration;
import khrongkan.participants.seminar.domain.Seminar;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a badge.
 *
 * @param code what stands in its QR code: seminar and registration, signed (JWS, ES256)
 */
public record Badge(
        UUID registrationId,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,

        String organization,
        AttendeeRole role,
        String roleLabel,
        String code) {

    static Badge of(Seminar plan, StoredRegistration whose, String code, Disclosure disclosure, Locale language) {
        var content = whose.content();
        var person = disclosure.name(whose.id(), content.person());
        return new Badge(
                whose.id(),
                plan.title(),
                plan.startsOn(),
                plan.endsOn(),
                person == null ? null : person.inFull(),
                whose.organizationName(),
                content.role(),
                Texts.of("attendeerole." + content.role(), language),
                code);
    }
}
