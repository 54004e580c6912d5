package khrongkan.participants.exports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.participants.exports.store.ExportLog;
import khrongkan.participants.exports.store.ExportLogView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who took what out. */
@Path("/api/v1/privacy/exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exports")
public class ExportLogResource {

    private final ExportLog log;
    private final Callers callers;

    ExportLogResource(ExportLog log, Callers callers) {
        this.log = log;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
    @Operation(summary = "List the exports of the office, or of all: who, when, which part, for which case")
    public Page<ExportLogView> list(@BeanParam @Valid PageQuery page) {
        return log.list(callers.current().readableOffice(), page);
    }
}
