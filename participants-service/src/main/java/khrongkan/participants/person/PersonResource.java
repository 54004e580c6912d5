package khrongkan.participants.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.write.Writes;
import khrongkan.participants.person.domain.Person;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.query.ListFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The register of people. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people", description = "The register of people of an office, and their memberships")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class PersonResource {

    private final People people;
    private final Writes writes;
    private final Preconditions preconditions;
    private final Callers callers;
    private final Disclosure disclosure;

    PersonResource(People people, Writes writes, Preconditions preconditions, Callers callers, Disclosure disclosure) {
        this.people = people;
        this.writes = writes;
        this.preconditions = preconditions;
        this.callers = callers;
        this.disclosure = disclosure;
    }

    @POST
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Enter a person",
            description =
                    "Somebody with one name only has it as `givenName`. The telephone may be typed as it is written"
                            + " in Thailand, with its extension")
    public RestResponse<PersonView> add(@NotNull @Valid Person.Draft draft) {
        return writes.once(draft, () -> {
            var added = people.add(callers.current(), draft);
            return writes.created(added.id(), added.version(), view(added));
        });
    }

    @GET
    @Operation(summary = "List or find people", description = "By name, in Thai order")
    public Page<PersonView> list(@BeanParam @Valid ListFilter filter, @BeanParam @Valid PageQuery page) {
        return people.list(callers.current(), filter, page).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a person")
    public RestResponse<PersonView> show(@PathParam("id") UUID id) {
        var found = people.find(callers.current(), id);
        return writes.shown(found.version(), view(found));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Replace what is known of a person",
            description =
                    "Needs `If-Match`. A masked telephone or e-mail, sent back as it was shown, leaves it as it is")
    public RestResponse<PersonView> replace(@PathParam("id") UUID id, @NotNull @Valid Person.Draft draft) {
        var after = people.replace(callers.current(), id, preconditions.knownVersion(), draft);
        return writes.shown(after.version(), view(after));
    }

    private PersonView view(PersonEntity person) {
        return PersonView.of(person, disclosure);
    }
}
