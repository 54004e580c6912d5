package khrongkan.budget.participants;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import khrongkan.kit.remote.ChooseInstance;
import khrongkan.kit.trace.CarryTrace;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What is asked of participants-service, with the token of the user. */
@RegisterRestClient(configKey = "participants")
@RegisterProvider(CarryTrace.class)
@RegisterProvider(ChooseInstance.class)
@AccessToken
@Path("/api/v1/seminars")
interface ParticipantsClient {

    @GET
    @Path("/{id}/headcount")
    Headcount headcount(@PathParam("id") UUID id);

    @GET
    @Path("/{id}/attendance")
    Attendance attendance(@PathParam("id") UUID id);
}
