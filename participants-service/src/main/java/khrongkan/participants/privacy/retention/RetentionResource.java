package khrongkan.participants.privacy.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How long personal fields are kept, and what was purged. */
@Path("/api/v1/privacy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class RetentionResource {

    private final RetentionRules rules;
    private final Purges purges;
    private final Writes writes;
    private final Preconditions preconditions;
    private final Callers callers;

    RetentionResource(
            RetentionRules rules, Purges purges, Writes writes, Preconditions preconditions, Callers callers) {
        this.rules = rules;
        this.purges = purges;
        this.writes = writes;
        this.preconditions = preconditions;
        this.callers = callers;
    }

    /** All rules; there is one for each kind of field. */
    public record Rules(List<RetentionRuleView> items) {}

    @GET
    @Path("/retention-rules")
    @Operation(summary = "List how long the office keeps each kind of personal field, and why")
    public Rules rules() {
        return new Rules(
                rules.all(callers.current()).stream().map(RetentionRuleView::of).toList());
    }

    @GET
    @Path("/retention-rules/{field}")
    @Operation(summary = "Show how long the office keeps one kind of personal field, and why")
    public RestResponse<RetentionRuleView> rule(@PathParam("field") RetainedField field) {
        return shown(rules.find(callers.current(), field));
    }

    @PUT
    @Path("/retention-rules/{field}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Set how long the office keeps one kind of personal field",
            description = "Needs `If-Match`. What is older is purged within the hour and cannot be brought back.")
    public RestResponse<RetentionRuleView> set(
            @PathParam("field") RetainedField field, @NotNull @Valid RetentionRuleDraft draft) {
        return shown(rules.set(callers.current(), field, preconditions.knownVersion(), draft));
    }

    @GET
    @Path("/purges")
    @Operation(
            summary = "List what was purged, when and why",
            description = "Newest last; whose it was, by id, and never what it was")
    public Page<PurgeView> purges(@BeanParam @Valid PageQuery page) {
        return purges.list(callers.current(), page);
    }

    private RestResponse<RetentionRuleView> shown(RetentionRuleEntity rule) {
        return writes.shown(RetentionRules.version(rule), RetentionRuleView.of(rule));
    }
}
