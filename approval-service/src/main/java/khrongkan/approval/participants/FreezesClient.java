package khrongkan.approval.participants;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.approval.remote.Held;
import khrongkan.kit.remote.ChooseInstance;
import khrongkan.kit.trace.CarryTrace;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What approval-service tells participants-service in its own name. */
@RegisterRestClient(configKey = "participants")
@RegisterProvider(CarryTrace.class)
@RegisterProvider(ChooseInstance.class)
@OidcClientFilter
@Produces(MediaType.APPLICATION_JSON)
interface FreezesClient {

    @POST
    @Path("/internal/seminars/{id}/freezes")
    RestResponse<String> hold(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Accept-Language") String language,
            Held.Claim claim);

    @POST
    @Path("/internal/freezes/{proposal}/{revision}/{operation}")
    RestResponse<String> settle(
            @PathParam("proposal") UUID proposal,
            @PathParam("revision") int revision,
            @PathParam("operation") String operation);
}
