package khrongkan.participants.registration.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.write.Writes;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.query.ListFilter;
import khrongkan.participants.registration.RegistrationBook;
import khrongkan.participants.registration.RegistrationDecisions;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.domain.RegistrationDraft;
import khrongkan.participants.registration.domain.RegistrationState;
import khrongkan.participants.seminar.SeminarDoor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The list of a seminar. */
@Path("/api/v1/seminars/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registrations", description = "Who takes part in a seminar")
@RolesAllowed({
    Role.OFFICER,
    Role.REGISTRAR,
    Role.ENDORSER,
    Role.APPROVER,
    Role.FINANCE,
    Role.AUDITOR,
    Role.ADMIN,
    Role.SYSTEM
})
public class RegistrationResource {

    private final RegistrationBook book;
    private final RegistrationDecisions decisions;
    private final RegistrationViews views;
    private final SeminarDoor door;
    private final Writes writes;
    private final Preconditions preconditions;
    private final Callers callers;
    private final Disclosure disclosure;
    private final Problems problems;

    RegistrationResource(
            RegistrationBook book,
            RegistrationDecisions decisions,
            RegistrationViews views,
            SeminarDoor door,
            Writes writes,
            Preconditions preconditions,
            Callers callers,
            Disclosure disclosure,
            Problems problems) {
        this.book = book;
        this.decisions = decisions;
        this.views = views;
        this.door = door;
        this.problems = problems;
        this.writes = writes;
        this.preconditions = preconditions;
        this.callers = callers;
        this.disclosure = disclosure;
    }

    @POST
    @Path("/registrations")
    @RolesAllowed(Role.OFFICER)
    @Operation(
            summary = "Register a head of an organisation",
            description = "`person` may follow later. Takes a place, or stands on the waiting list (`WAITING`) when all"
                    + " are taken; an invitation keeps a place for the reply, so that it is 409 `seminar-full` then."
                    + " Only heads of the seminar's `countedRoles` need a place. 409 `already-registered` for the same"
                    + " organisation, role and person, where nobody named counts as one person")
    public RestResponse<RegistrationView> register(
            @PathParam("id") UUID seminarId, @NotNull @Valid RegistrationDraft draft) {
        return door.through(
                seminarId,
                () -> writes.once(draft, () -> {
                    var added = book.register(callers.current(), seminarId, draft);
                    return writes.created(added.id(), added.version(), views.one(added));
                }));
    }

    @GET
    @Path("/registrations")
    @Operation(
            summary = "List the registrations of a seminar",
            description = "In the order of arrival; `q` looks into the names of organisations and people")
    public Page<RegistrationView> list(
            @PathParam("id") UUID seminarId,
            @QueryParam("role") @Nullable AttendeeRole role,
            @QueryParam("group") @Nullable String group,
            @QueryParam("state") @Nullable RegistrationState state,
            @BeanParam @Valid ListFilter filter,
            @BeanParam @Valid PageQuery page) {
        disclosure.requireNames(filter.part());
        var seminar = views.in(seminarId);
        return book.list(callers.current(), seminarId, role, group, state, filter, page)
                .map(seminar::of);
    }

    @GET
    @Path("/registrations/{registrationId}")
    @Operation(summary = "Show a registration")
    public RestResponse<RegistrationView> show(
            @PathParam("id") UUID seminarId, @PathParam("registrationId") UUID registrationId) {
        var found = book.find(callers.current(), seminarId, registrationId);
        return writes.shown(found.version(), views.one(found));
    }

    @PUT
    @Path("/registrations/{registrationId}")
    @RolesAllowed(Role.OFFICER)
    @Operation(
            summary = "Replace a registration",
            description = "Names the representative, among others. Needs `If-Match`")
    public RestResponse<RegistrationView> replace(
            @PathParam("id") UUID seminarId,
            @PathParam("registrationId") UUID registrationId,
            @NotNull @Valid RegistrationDraft draft) {
        var known = preconditions.knownVersion();
        var after = book.replace(callers.current(), seminarId, registrationId, known, draft);
        return writes.shown(after.version(), views.one(after));
    }

    @DELETE
    @Path("/registrations/{registrationId}")
    @RolesAllowed(Role.OFFICER)
    @Operation(summary = "Take a registration off the list", description = "Needs `If-Match`; the place is free again")
    public void remove(@PathParam("id") UUID seminarId, @PathParam("registrationId") UUID registrationId) {
        book.remove(callers.current(), seminarId, registrationId, preconditions.knownVersion());
    }

    @POST
    @Path("/registrations/{registrationId}/decisions")
    @RolesAllowed(Role.OFFICER)
    @Operation(
            summary = "Decide about a registration",
            description = "See `actions` of the registration. Declining and withdrawing free the place for the first of"
                    + " the waiting list; accepting after that waits in line again. SUBSTITUTE needs `person`")
    public RestResponse<RegistrationView> decide(
            @PathParam("id") UUID seminarId,
            @PathParam("registrationId") UUID registrationId,
            @NotNull @Valid DecideRegistration decision) {
        return writes.once(decision, () -> {
            var after = decisions.decide(callers.current(), seminarId, registrationId, decision.decision());
            return writes.shown(after.version(), views.one(after));
        });
    }

    @GET
    @Path("/waiting-list")
    @Operation(summary = "Show who waits for a place, the next one first")
    public List<RegistrationView> waiting(@PathParam("id") UUID seminarId) {
        return views.all(seminarId, book.waiting(callers.current(), seminarId));
    }

    @GET
    @Path("/headcount")
    @Operation(
            summary = "Count organisations and heads, by role and by group",
            description =
                    "`people` are heads on the list, named or not; `waiting` ones count nowhere else. `matches` is"
                            + " true when every group has as many as expected and no trainee stands outside the groups."
                            + " `trainingClass.derived` is the class of more than half of the trainees")
    public HeadcountView headcount(@PathParam("id") UUID seminarId) {
        return HeadcountView.of(book.headcount(callers.current(), seminarId), problems.language());
    }
}
