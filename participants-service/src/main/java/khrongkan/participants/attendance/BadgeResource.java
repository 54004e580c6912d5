package khrongkan.participants.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.text.Texts;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.registration.RegistrationBook;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.seminar.SeminarPlanning;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The badge of one who takes part. */
@Path("/api/v1/seminars/{id}/registrations/{registrationId}/badge")
@Tag(name = "attendance", description = "Who came: sessions, scans, sign-in sheets, badges")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class BadgeResource {

    private final RegistrationBook book;
    private final SeminarPlanning planning;
    private final BadgeCode codes;
    private final Disclosure disclosure;
    private final Callers callers;
    private final Problems problems;

    BadgeResource(
            RegistrationBook book,
            SeminarPlanning planning,
            BadgeCode codes,
            Disclosure disclosure,
            Callers callers,
            Problems problems) {
        this.book = book;
        this.planning = planning;
        this.codes = codes;
        this.disclosure = disclosure;
        this.callers = callers;
        this.problems = problems;
    }

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

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String name,

            String organization,
            AttendeeRole role,
            String roleLabel,
            String code) {}

    @GET
    @Operation(summary = "Show what stands on a badge", description = "409 `no-place` for who holds no place.")
    public Badge badge(@PathParam("id") UUID seminarId, @PathParam("registrationId") UUID registrationId) {
        var caller = callers.current();
        var plan = planning.find(caller, seminarId).content();
        var stored = book.find(caller, seminarId, registrationId);
        if (!stored.standing().state().holdsPlace()) {
            throw Refusal.conflict("no-place", Map.of("state", stored.standing().state()));
        }
        var content = stored.content();
        var person = disclosure.name(registrationId, content.person());
        return new Badge(
                registrationId,
                plan.title(),
                plan.startsOn(),
                plan.endsOn(),
                person == null ? null : person.inFull(),
                stored.organizationName(),
                content.role(),
                Texts.of("attendeerole." + content.role(), problems.language()),
                codes.of(seminarId, registrationId));
    }
}
