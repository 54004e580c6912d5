package khrongkan.approval.participants;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
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

/** Reads of participants-service, with the token of the user who asks. */
@RegisterRestClient(configKey = "participants")
@RegisterProvider(CarryTrace.class)
@RegisterProvider(ChooseInstance.class)
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface SeminarsClient {

    @GET
    @Path("/api/v1/seminars/{id}/dossier")
    RestResponse<String> dossier(@PathParam("id") UUID id);

    @GET
    @Path("/api/v1/seminars/{id}")
    RestResponse<String> plan(@PathParam("id") UUID id);

    @GET
    @Path("/api/v1/seminars/{id}/headcount")
    RestResponse<String> headcount(@PathParam("id") UUID id);

    @GET
    @Path("/api/v1/seminars/{id}/attendance")
    RestResponse<String> attendance(@PathParam("id") UUID id);

    @GET
    @Path("/api/v1/seminars/{id}/clashes")
    RestResponse<String> clashes(@PathParam("id") UUID id, @QueryParam("limit") int limit);
}
