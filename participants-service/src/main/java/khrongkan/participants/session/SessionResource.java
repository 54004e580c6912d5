package khrongkan.participants.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.write.Writes;
import khrongkan.participants.seminar.SeminarPlanning;
import khrongkan.participants.session.domain.HalfDay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The half days of a seminar. */
@Path("/api/v1/seminars/{id}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attendance", description = "Who came: sessions, scans, sign-in sheets, badges")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class SessionResource {

    private final Sessions sessions;
    private final SeminarPlanning planning;
    private final Writes writes;
    private final Preconditions preconditions;
    private final Callers callers;

    SessionResource(
            Sessions sessions, SeminarPlanning planning, Writes writes, Preconditions preconditions, Callers callers) {
        this.sessions = sessions;
        this.planning = planning;
        this.writes = writes;
        this.preconditions = preconditions;
        this.callers = callers;
    }

    @GET
    @Operation(
            summary = "List the sessions of a seminar",
            description = "A morning and an afternoon of each day; they follow when the days of the seminar change")
    public List<SessionView> list(@PathParam("id") UUID seminarId) {
        planning.find(callers.current(), seminarId);
        return sessions.of(seminarId).stream().map(SessionView::of).toList();
    }

    @PUT
    @Path("/{sessionId}")
    @RolesAllowed(Role.OFFICER)
    @Operation(
            summary = "Move a session, or say that it is not held",
            description = "Needs the session's `version` as `If-Match`")
    public RestResponse<SessionView> change(
            @PathParam("id") UUID seminarId,
            @PathParam("sessionId") UUID sessionId,
            @NotNull @Valid HalfDay.Draft draft) {
        var known = preconditions.knownVersion();
        var after = sessions.change(callers.current(), seminarId, sessionId, known, draft);
        return writes.shown(after.version(), SessionView.of(after));
    }
}
