package khrongkan.participants.privacy.citizenid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.write.Writes;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.privacy.PersonalField;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The citizen ID of a person. It comes in a body and leaves in a body, never in an address. */
@Path("/api/v1/people/{id}/citizen-id")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class CitizenIdResource {

    private final CitizenIds numbers;
    private final Disclosure disclosure;
    private final Writes writes;
    private final Preconditions preconditions;
    private final Callers callers;

    CitizenIdResource(
            CitizenIds numbers, Disclosure disclosure, Writes writes, Preconditions preconditions, Callers callers) {
        this.numbers = numbers;
        this.disclosure = disclosure;
        this.writes = writes;
        this.preconditions = preconditions;
        this.callers = callers;
    }

    @PUT
    @RolesAllowed({Role.OFFICER, Role.FINANCE, Role.REGISTRAR})
    @Operation(
            summary = "Collect the citizen ID of a person for a payment",
            description = "Needs `If-Match`, `\"0\"` where none is kept; the notice must list the purpose `PAYMENT`."
                    + " 409 `citizen-id-taken` where somebody else of the office has it")
    public RestResponse<CitizenIdView> collect(@PathParam("id") UUID personId, @NotNull @Valid CitizenIdDraft draft) {
        return shown(
                personId,
                Optional.of(numbers.collect(callers.current(), personId, preconditions.knownVersion(), draft)));
    }

    @GET
    @Operation(
            summary = "Show the citizen ID of a person",
            description =
                    "Masked, unless a finance officer or a registrar states `X-Purpose: PAYMENT` (a registrar also"
                            + " `SUBJECT_REQUEST`) and the case in `X-Case-Reference`")
    public RestResponse<CitizenIdView> show(@PathParam("id") UUID personId) {
        return shown(personId, numbers.find(callers.current(), personId));
    }

    @DELETE
    @RolesAllowed({Role.FINANCE, Role.REGISTRAR})
    @Operation(summary = "Forget the citizen ID of a person", description = "Needs `If-Match`")
    public void forget(@PathParam("id") UUID personId) {
        numbers.forget(callers.current(), personId, preconditions.knownVersion());
    }

    private RestResponse<CitizenIdView> shown(UUID personId, Optional<CitizenIdEntity> kept) {
        var view = kept.map(this::view).orElseGet(() -> new CitizenIdView(personId, null, false, null, null, null));
        return writes.shown(CitizenIds.version(kept), view);
    }

    private CitizenIdView view(CitizenIdEntity kept) {
        boolean open = disclosure.opens(PersonalField.CITIZEN_ID);
        if (open) {
            disclosure.note(kept.personId(), PersonalField.CITIZEN_ID);
        }
        return new CitizenIdView(
                kept.personId(),
                open ? numbers.open(kept).printed() : CitizenIds.mask(kept),
                !open,
                kept.purpose(),
                kept.noticeId(),
                kept.collectedAt());
    }
}
