package khrongkan.participants.freeze.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.write.Writes;
import khrongkan.participants.freeze.Dossier;
import khrongkan.participants.freeze.Dossiers;
import khrongkan.participants.freeze.ListFreezing;
import khrongkan.participants.freeze.store.KeptList;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.privacy.PersonalField;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is to be sealed of a seminar's list, and the states of it that were kept. */
@Path("/api/v1/seminars/{id}")
@Tag(name = "dossiers", description = "What a signer seals of a seminar, and what was kept of it")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class DossierResource {

    private final Dossiers dossiers;
    private final ListFreezing freezing;
    private final Writes writes;
    private final Callers callers;
    private final ObjectMapper json;
    private final Disclosure disclosure;

    DossierResource(
            Dossiers dossiers,
            ListFreezing freezing,
            Writes writes,
            Callers callers,
            ObjectMapper json,
            Disclosure disclosure) {
        this.dossiers = dossiers;
        this.freezing = freezing;
        this.writes = writes;
        this.callers = callers;
        this.json = json;
        this.disclosure = disclosure;
    }

    /** One kept state of a list, as it is listed. */
    public record ListRevisionView(int number, Instant keptAt) {}

    /** One kept state of a list. */
    public record KeptListView(
            int number,
            Instant keptAt,
            @Schema(implementation = Dossier.class) JsonNode dossier) {}

    @GET
    @Path("/dossier")
    @Operation(
            summary = "Show what a signer seals of a seminar and its list",
            description = "The `ETag` counts every change of the seminar or its list.")
    public RestResponse<Dossier> dossier(@PathParam("id") UUID seminarId) {
        var drawn = dossiers.draw(callers.current(), seminarId);
        drawn.dossier().registrations().stream()
                .filter(entry -> entry.person() != null)
                .forEach(entry -> disclosure.note(entry.id(), PersonalField.NAME));
        return writes.shown(drawn.listRevision(), drawn.dossier());
    }

    @GET
    @Path("/list-revisions")
    @Operation(summary = "List the states of a seminar's list that were kept for submissions")
    public Page<ListRevisionView> revisions(@PathParam("id") UUID seminarId, @BeanParam @Valid PageQuery page) {
        return freezing.kept(callers.current(), seminarId, page)
                .map(kept -> new ListRevisionView(kept.number(), kept.keptAt()));
    }

    @GET
    @Path("/list-revisions/{number}")
    @Operation(summary = "Show a seminar's list as it was kept for a submission")
    public KeptListView revision(@PathParam("id") UUID seminarId, @PathParam("number") int number) {
        return view(freezing.kept(callers.current(), seminarId, number));
    }

    private KeptListView view(KeptList kept) {
        try {
            var content = json.readTree(kept.content());
            for (var entry : content.path("registrations")) {
                if (entry.hasNonNull("person")) {
                    disclosure.note(UUID.fromString(entry.path("id").asText()), PersonalField.NAME);
                }
            }
            return new KeptListView(kept.number(), kept.keptAt(), content);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
