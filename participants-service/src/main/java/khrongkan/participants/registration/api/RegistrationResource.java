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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.write.Writes;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.query.ListFilter;
import khrongkan.participants.registration.RegistrationBook;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.domain.Headcount;
import khrongkan.participants.registration.domain.RegistrationDraft;
import khrongkan.participants.registration.store.StoredRegistration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The list of a seminar. */
@Path("/api/v1/seminars/{id}")
@Tag(name = "registrations", description = "Who takes part in a seminar")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class RegistrationResource {

    private final RegistrationBook book;
    private final Writes writes;
    private final Preconditions preconditions;
    private final Callers callers;
    private final Disclosure disclosure;

    RegistrationResource(
            RegistrationBook book, Writes writes, Preconditions preconditions, Callers callers, Disclosure disclosure) {
        this.book = book;
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
            description = "`person` may follow later. 409 `seminar-full`; 409 `already-registered` for the same"
                    + " organisation, role and person, where nobody named counts as one person")
    public RestResponse<RegistrationView> register(
            @PathParam("id") UUID seminarId, @NotNull @Valid RegistrationDraft draft) {
        return writes.once(draft, () -> {
            var added = book.register(callers.current(), seminarId, draft);
            return writes.created(added.id(), added.version(), view(added));
        });
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
            @BeanParam @Valid ListFilter filter,
            @BeanParam @Valid PageQuery page) {
        return book.list(callers.current(), seminarId, role, group, filter, page)
                .map(this::view);
    }

    @GET
    @Path("/registrations/{registrationId}")
    @Operation(summary = "Show a registration")
    public RestResponse<RegistrationView> show(
            @PathParam("id") UUID seminarId, @PathParam("registrationId") UUID registrationId) {
        var found = book.find(callers.current(), seminarId, registrationId);
        return writes.shown(found.version(), view(found));
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
        return writes.shown(after.version(), view(after));
    }

    @DELETE
    @Path("/registrations/{registrationId}")
    @RolesAllowed(Role.OFFICER)
    @Operation(summary = "Take a registration off the list", description = "Needs `If-Match`; the place is free again")
    public void remove(@PathParam("id") UUID seminarId, @PathParam("registrationId") UUID registrationId) {
        book.remove(callers.current(), seminarId, registrationId, preconditions.knownVersion());
    }

    private RegistrationView view(StoredRegistration stored) {
        return RegistrationView.of(stored, disclosure);
    }

    @GET
    @Path("/headcount")
    @Operation(
            summary = "Count organisations and heads, by role and by group",
            description = "`people` are heads, that is places, named or not; `matches` is true when every group has"
                    + " as many as expected and no trainee stands outside the groups")
    public Headcount headcount(@PathParam("id") UUID seminarId) {
        return book.headcount(callers.current(), seminarId);
    }
}
