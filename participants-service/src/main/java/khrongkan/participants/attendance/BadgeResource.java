package khrongkan.participants.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.registration.RegistrationBook;
import khrongkan.participants.seminar.SeminarPlanning;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The badge of one who takes part. */
@Path("/api/v1/seminars/{id}/registrations/{registrationId}/badge")
@Produces(MediaType.APPLICATION_JSON)
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

    @GET
    @Operation(summary = "Show what stands on a badge", description = "409 `no-place` for who holds no place.")
    public Badge badge(@PathParam("id") UUID seminarId, @PathParam("registrationId") UUID registrationId) {
        var caller = callers.current();
        var plan = planning.find(caller, seminarId).content();
        var stored = book.find(caller, seminarId, registrationId);
        if (!stored.standing().state().holdsPlace()) {
            throw Refusal.conflict("no-place", Map.of("state", stored.standing().state()));
        }
        var code = codes.of(seminarId, registrationId);
        return Badge.of(plan, stored, code, disclosure, problems.language());
    }
}
