package khrongkan.participants.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import khrongkan.kit.audit.Audit;
import khrongkan.kit.audit.AuditEntry;
import khrongkan.kit.audit.AuditQuery;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who changed what here, and what machine clients asked for. */
@Path("/api/v1/audit/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
@RolesAllowed({Role.AUDITOR, Role.ADMIN, Role.SYSTEM})
public class ParticipantsAuditResource {

    private final Audit audit;

    ParticipantsAuditResource(Audit audit) {
        this.audit = audit;
    }

    @GET
    @Operation(
            summary = "Search the audit of the participants service, the latest first",
            description = "An administrator sees what was done for the own office, a machine client what it did itself")
    public Page<AuditEntry> list(@BeanParam @Valid AuditQuery query, @BeanParam @Valid PageQuery page) {
        return audit.page(query, page);
    }
}
