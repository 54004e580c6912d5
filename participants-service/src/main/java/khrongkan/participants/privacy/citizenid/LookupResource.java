package khrongkan.participants.privacy.citizenid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.write.SavesNothing;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.privacy.PersonalField;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finds a person by citizen ID. A POST because the number must not be in an address; it changes and keeps nothing. */
@Path("/api/v1/people/citizen-id-lookups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
@RolesAllowed({Role.FINANCE, Role.REGISTRAR})
public class LookupResource {

    private final CitizenIds numbers;
    private final Disclosure disclosure;
    private final Callers callers;

    LookupResource(CitizenIds numbers, Disclosure disclosure, Callers callers) {
        this.numbers = numbers;
        this.disclosure = disclosure;
        this.callers = callers;
    }

    @POST
    @SavesNothing
    @Operation(
            summary = "Find who has a citizen ID",
            description = "Needs `X-Purpose: PAYMENT` and `X-Case-Reference`; 403 `purpose-missing`")
    public Lookup.Found find(@NotNull @Valid Lookup lookup) {
        disclosure.require(PersonalField.CITIZEN_ID);
        var people = numbers.whoHas(callers.current(), lookup);
        people.forEach(person -> disclosure.note(person, PersonalField.CITIZEN_ID));
        return new Lookup.Found(people);
    }
}
