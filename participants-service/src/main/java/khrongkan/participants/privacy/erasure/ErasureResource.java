package khrongkan.participants.privacy.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.text.Texts;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Requests of people to have their data erased. */
@Path("/api/v1/privacy/erasure-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
@RolesAllowed({Role.REGISTRAR, Role.ADMIN, Role.AUDITOR})
public class ErasureResource {

    private final Erasures erasures;
    private final Writes writes;
    private final Callers callers;
    private final HttpHeaders headers;

    ErasureResource(Erasures erasures, Writes writes, Callers callers, @Context HttpHeaders headers) {
        this.erasures = erasures;
        this.writes = writes;
        this.callers = callers;
        this.headers = headers;
    }

    @POST
    @RolesAllowed({Role.REGISTRAR, Role.ADMIN})
    @Operation(summary = "Record that a person wants the data erased", description = "It is due in ninety days.")
    public RestResponse<ErasureView> request(@NotNull @Valid RequestErasure request) {
        return writes.once(request, () -> {
            var recorded = erasures.request(callers.current(), request);
            return writes.created(recorded.id(), recorded.version(), view(recorded));
        });
    }

    @GET
    @Operation(summary = "List the requests for erasure, the most urgent first")
    public Page<ErasureView> list(
            @QueryParam("state") @Nullable State state,
            @QueryParam("due") @Parameter(description = "Only open ones that are due on or before this day") @Nullable
                    LocalDate due,
            @BeanParam @Valid PageQuery page) {
        return erasures.list(callers.current(), state, due, page).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a request for erasure")
    public RestResponse<ErasureView> show(@PathParam("id") UUID id) {
        var found = erasures.find(callers.current(), id);
        return writes.shown(found.version(), view(found));
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed({Role.REGISTRAR, Role.ADMIN})
    @Operation(
            summary = "Carry a request for erasure out, or refuse it with the legal reason",
            description =
                    "Data is made anonymous in place and stays counted. A sealed list stays, and so do name and"
                            + " citizen ID while that is kept for a payment: then the state is `PARTLY` and `outcome` says why.")
    public RestResponse<ErasureView> decide(@PathParam("id") UUID id, @NotNull @Valid DecideErasure decision) {
        return writes.once(decision, () -> {
            var decided = erasures.decide(callers.current(), id, decision);
            return writes.shown(decided.version(), view(decided));
        });
    }

    private ErasureView view(ErasureEntity row) {
        return new ErasureView(
                row.id(),
                row.office(),
                row.personId(),
                row.receivedOn(),
                row.dueOn(),
                erasures.daysLeft(row),
                row.state(),
                row.recordedBy(),
                row.decidedAt(),
                row.decidedBy(),
                row.reason(),
                text(row.reason()),
                row.comment(),
                erasures.outcome(row).stream().map(this::view).toList());
    }

    private ErasureView.OutcomeView view(Outcome part) {
        return new ErasureView.OutcomeView(part.what(), part.erased(), part.kept(), part.reason(), text(part.reason()));
    }

    private @Nullable String text(@Nullable LegalReason reason) {
        var language = Texts.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return reason == null ? null : Texts.of("reason." + reason, language);
    }
}
