package khrongkan.approval.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The endpoints at which an office has other systems told what happens. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
@RolesAllowed({Role.ADMIN, Role.SYSTEM})
public class WebhookResource {

    private final Webhooks webhooks;
    private final Trial trial;
    private final Addresses addresses;
    private final Writes writes;
    private final Preconditions preconditions;

    WebhookResource(Webhooks webhooks, Trial trial, Addresses addresses, Writes writes, Preconditions preconditions) {
        this.webhooks = webhooks;
        this.trial = trial;
        this.addresses = addresses;
        this.writes = writes;
        this.preconditions = preconditions;
    }

    @POST
    @Operation(summary = "Name an endpoint; the answer shows its secret, once")
    public RestResponse<WebhookView> add(@NotNull @Valid WriteWebhook written) {
        var secret = Secret.fresh();
        var stored = writes.once(written, () -> checked(written), checked -> {
            var added = webhooks.add(checked, secret);
            return writes.created(added.id(), added.version(), added.view());
        });
        return withSecret(stored, secret);
    }

    /** Outside any transaction: a name is looked up. */
    private WriteWebhook checked(WriteWebhook written) {
        addresses.require(written.url());
        return written;
    }

    /**
     * Only here, behind the answer that is kept for repetitions: a secret is stored nowhere readable. Whoever lost the
     * first answer asks for another secret.
     */
    private static RestResponse<WebhookView> withSecret(RestResponse<WebhookView> stored, Secret secret) {
        var shown = RestResponse.ResponseBuilder.create(
                stored.getStatusInfo(), stored.getEntity().with(secret));
        stored.getHeaders().forEach((name, values) -> values.forEach(value -> shown.header(name, value)));
        return shown.build();
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.SYSTEM, Role.AUDITOR})
    @Operation(summary = "List endpoints and how they do")
    public Page<WebhookView> list(@BeanParam @Valid PageQuery query) {
        return webhooks.page(query);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.ADMIN, Role.SYSTEM, Role.AUDITOR})
    @Operation(summary = "Read an endpoint and how it does")
    public RestResponse<WebhookView> one(@PathParam("id") UUID id) {
        return shown(webhooks.get(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Write an endpoint anew, pause it, or switch it on again")
    public RestResponse<WebhookView> write(@PathParam("id") UUID id, @NotNull @Valid WriteWebhook written) {
        long known = preconditions.knownVersion();
        return shown(webhooks.write(id, known, checked(written)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove an endpoint with its delivery log")
    public void remove(@PathParam("id") UUID id) {
        webhooks.remove(id, preconditions.knownVersion());
    }

    @POST
    @Path("/{id}/secret")
    @Operation(summary = "Make another secret and show it, once; the one before counts for a while yet")
    public RestResponse<WebhookView> rotate(@PathParam("id") UUID id) {
        var secret = Secret.fresh();
        return withSecret(writes.once(id, () -> shown(webhooks.rotate(id, secret))), secret);
    }

    @POST
    @Path("/{id}/test")
    @Operation(summary = "Send a ping now and tell what came of it; it stands in no feed and no log")
    public RestResponse<TrialView> test(@PathParam("id") UUID id) {
        return writes.once(id, () -> trial.ping(id), RestResponse::ok);
    }

    private RestResponse<WebhookView> shown(Webhooks.Shown webhook) {
        return writes.shown(webhook.version(), webhook.view());
    }
}
