package khrongkan.approval.budget;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.remote.ChooseInstance;
import khrongkan.kit.trace.CarryTrace;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reads of budget-service, with the token of the user who asks. */
@RegisterRestClient(configKey = "budget")
@RegisterProvider(CarryTrace.class)
@RegisterProvider(ChooseInstance.class)
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface BudgetsClient {

    @GET
    @Path("/api/v1/budgets/{id}/dossier")
    RestResponse<String> dossier(@PathParam("id") UUID id);

    @GET
    @Path("/api/v1/budgets/{id}/drift")
    RestResponse<String> drift(@PathParam("id") UUID id);

    @GET
    @Path("/api/v1/budgets/{id}/receipts")
    RestResponse<String> receipts(
            @PathParam("id") UUID id, @QueryParam("limit") int limit, @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("/api/v1/budgets/{id}")
    RestResponse<String> show(@PathParam("id") UUID id, @HeaderParam("Accept-Language") String language);
}
