package khrongkan.approval.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.caller.Role;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What became of what a project was for. */
@Path("/api/v1/proposals/{id}/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators")
@RolesAllowed({Role.OFFICER, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
public class IndicatorResource {

    private final Measurements measurements;
    private final Writes writes;
    private final Problems problems;

    IndicatorResource(Measurements measurements, Writes writes, Problems problems) {
        this.measurements = measurements;
        this.writes = writes;
        this.problems = problems;
    }

    @GET
    @Operation(
            summary = "Tell of each indicator whether it is met, not met or not measured",
            description =
                    "The indicators of the approved revision. What cannot be told is said to be so, with the reason:"
                            + " a change without a baseline is not measured, whatever was measured since.")
    public IndicatorsView list(@PathParam("id") UUID id) {
        var known = measurements.of(id);
        var language = problems.language();
        return new IndicatorsView(
                id,
                known.revision(),
                known.document().indicators().stream()
                        .map(indicator -> IndicatorView.of(
                                indicator, known.entered().getOrDefault(indicator.key(), List.of()), language))
                        .toList());
    }

    @POST
    @Path("/{key}/measurements")
    @RolesAllowed(Role.OFFICER)
    @Operation(
            summary = "Enter a measured value, or that none could be measured and why",
            description = "After the approval, and beside the sealed document, which stays as it is."
                    + " An entry is corrected by the next one.")
    public RestResponse<Measurement> enter(
            @PathParam("id") UUID id, @PathParam("key") String key, @NotNull @Valid EnterMeasurement asked) {
        return writes.once(
                asked, () -> RestResponse.status(RestResponse.Status.CREATED, measurements.enter(id, key, asked)));
    }
}
