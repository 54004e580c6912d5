package khrongkan.participants.privacy.subject;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.privacy.PersonalField;
import khrongkan.participants.privacy.Purpose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The log of reads, and what a person may ask about himself. */
@Path("/api/v1/privacy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
@RolesAllowed({Role.REGISTRAR, Role.AUDITOR})
public class SubjectResource {

    private final Reads reads;
    private final SubjectCopies copies;
    private final Disclosure disclosure;
    private final Callers callers;

    SubjectResource(Reads reads, SubjectCopies copies, Disclosure disclosure, Callers callers) {
        this.reads = reads;
        this.copies = copies;
        this.disclosure = disclosure;
        this.callers = callers;
    }

    @GET
    @Path("/reads")
    @Operation(
            summary = "Search who was shown personal fields, why, when and whose",
            description = "Never what was shown. A registrar searches the reads of the own office, an auditor all.")
    public Page<ReadView> search(@BeanParam @Valid ReadQuery query, @BeanParam @Valid PageQuery page) {
        return reads.search(callers.current(), query, page);
    }

    @GET
    @Path("/people/{id}/reads")
    @Operation(summary = "Report who was shown something of a person", description = "To be given to that person")
    public Page<ReadView> ofPerson(@PathParam("id") UUID personId, @BeanParam @Valid PageQuery page) {
        return reads.ofPerson(callers.current(), personId, page);
    }

    @GET
    @Path("/people/{id}/copy")
    @RolesAllowed(Role.REGISTRAR)
    @Operation(
            summary = "Copy all that is held of a person",
            description = "For that person: needs `X-Purpose: SUBJECT_REQUEST` and `X-Case-Reference`. The citizen ID"
                    + " itself is shown by `GET /api/v1/people/{id}/citizen-id` alone.")
    public SubjectCopy copy(@PathParam("id") UUID personId) {
        disclosure.require(Purpose.SUBJECT_REQUEST);
        var copy = copies.copy(callers.current(), personId);
        disclosure.note(personId, PersonalField.NAME, PersonalField.CONTACT, PersonalField.SENSITIVE);
        return copy;
    }
}
