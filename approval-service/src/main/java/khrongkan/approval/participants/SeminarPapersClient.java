package khrongkan.approval.participants;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.kit.remote.ChooseInstance;
import khrongkan.kit.trace.CarryTrace;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What participants-service prints, as it comes, with the token of the user who asks. */
@RegisterRestClient(configKey = "participants-papers")
@RegisterProvider(CarryTrace.class)
@RegisterProvider(ChooseInstance.class)
@AccessToken
@Produces("application/pdf")
interface SeminarPapersClient {

    @GET
    @Path("/api/v1/seminars/{id}/sign-in-sheet/paper")
    RestResponse<InputStream> signInSheet(
            @PathParam("id") UUID id, @QueryParam("date") LocalDate date, @QueryParam("blankRows") int blankRows);
}
