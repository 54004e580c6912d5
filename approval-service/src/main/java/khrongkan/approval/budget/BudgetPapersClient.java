package khrongkan.approval.budget;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.UUID;
import khrongkan.kit.remote.ChooseInstance;
import khrongkan.kit.trace.CarryTrace;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What budget-service prints, as it comes, with the token of the user who asks. */
@RegisterRestClient(configKey = "budget-papers")
@RegisterProvider(CarryTrace.class)
@RegisterProvider(ChooseInstance.class)
@AccessToken
@Produces("application/pdf")
interface BudgetPapersClient {

    @GET
    @Path("/api/v1/budgets/{id}/receipts/{receipt}/paper")
    RestResponse<InputStream> receipt(@PathParam("id") UUID id, @PathParam("receipt") UUID receipt);

    @GET
    @Path("/api/v1/budgets/{id}/receipts/outsiders/paper")
    RestResponse<InputStream> outsiders(@PathParam("id") UUID id);

    @GET
    @Path("/api/v1/budgets/{id}/settlement/paper")
    RestResponse<InputStream> settlement(@PathParam("id") UUID id);

    @GET
    @Path("/api/v1/budgets/{id}/settlement/checklist/paper")
    RestResponse<InputStream> checklist(@PathParam("id") UUID id);
}
