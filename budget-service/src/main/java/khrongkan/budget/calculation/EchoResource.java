package khrongkan.budget.calculation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import khrongkan.kit.caller.Role;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.write.SavesNothing;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Reads what a calculation reads and sends it back: what a calculation is measured against. Off unless switched on. */
@Path("/api/v1/calculations/echo")
@Produces(MediaType.APPLICATION_JSON)
public class EchoResource {

    private final boolean on;

    EchoResource(@ConfigProperty(name = "khrongkan.benchmark.echo") boolean on) {
        this.on = on;
    }

    @POST
    @SavesNothing
    @RolesAllowed(Role.OFFICER)
    @Operation(hidden = true)
    public CalculateLines echo(@NotNull CalculateLines request) {
        if (!on) {
            throw Refusal.notFound();
        }
        return request;
    }
}
