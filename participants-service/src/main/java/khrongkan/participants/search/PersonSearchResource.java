package khrongkan.participants.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.problem.Problems;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.privacy.PersonalField;
import khrongkan.participants.search.domain.Register;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finds people by what somebody remembers of a name. */
@Path("/api/v1/people/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class PersonSearchResource {

    private final NameSearch search;
    private final Callers callers;
    private final Problems problems;
    private final Disclosure disclosure;

    PersonSearchResource(NameSearch search, Callers callers, Problems problems, Disclosure disclosure) {
        this.search = search;
        this.callers = callers;
        this.problems = problems;
        this.disclosure = disclosure;
    }

    @GET
    @Operation(summary = "Find people by name", description = SearchView.MANNER)
    public SearchView find(
            @QueryParam("q") @NotBlank @Size(max = 300) String q,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        var found = search.find(callers.current(), Register.PERSON, q, limit);
        found.hits().forEach(hit -> disclosure.note(hit.id(), PersonalField.NAME));
        return SearchView.of(found, problems.language());
    }
}
