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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
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
import khrongkan.participants.registration.domain.ListChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is to be sealed of a seminar's list, and the states of it that were kept. */
@Path("/api/v1/seminars/{id}")
@Produces(MediaType.APPLICATION_JSON)
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

    /**
     * One state of a list, as it is listed.
     *
     * @param frozen whether it was kept for a submission
     * @param changes what changed against the state before; empty for what was not noted
     */
    public record ListRevisionView(
            int number, Instant keptAt, @Nullable String changedBy, boolean frozen, List<ListChange> changes) {}

    /** One state of a list; with the list itself where it was kept for a submission. */
    public record KeptListView(
            int number,
            Instant keptAt,
            @Nullable String changedBy,
            List<ListChange> changes,

            @Schema(implementation = Dossier.class) @Nullable
            JsonNode dossier) {}

    @GET
    @Path("/dossier")
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
    @Operation(
            summary = "List the states of a seminar's list from the first that was kept for a submission",
            description =
                    "Each change after it makes a new one and names who and what: added, removed, changed by field")
    public Page<ListRevisionView> revisions(@PathParam("id") UUID seminarId, @BeanParam @Valid PageQuery page) {
        return freezing.kept(callers.current(), seminarId, page)
                .map(kept -> new ListRevisionView(
                        kept.number(), kept.keptAt(), kept.actor(), kept.content() != null, changes(kept)));
    }

    @GET
    @Path("/list-revisions/{number}")
    @Operation(summary = "Show a seminar's list as it was kept for a submission")
    public KeptListView revision(@PathParam("id") UUID seminarId, @PathParam("number") int number) {
        return view(freezing.kept(callers.current(), seminarId, number));
    }

    private KeptListView view(KeptList kept) {
        try {
            var dossier = kept.content() == null ? null : noted(json.readTree(kept.content()));
            return new KeptListView(kept.number(), kept.keptAt(), kept.actor(), changes(kept), dossier);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private JsonNode noted(JsonNode dossier) {
        for (var entry : dossier.path("registrations")) {
            if (entry.hasNonNull("person")) {
                disclosure.note(UUID.fromString(entry.path("id").asText()), PersonalField.NAME);
            }
        }
        return dossier;
    }

    private List<ListChange> changes(KeptList kept) {
        try {
            return List.of(json.readValue(kept.changes(), ListChange[].class));
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
