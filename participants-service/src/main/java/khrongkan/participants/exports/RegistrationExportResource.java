package khrongkan.participants.exports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.participants.exports.store.ExportTable;
import khrongkan.participants.imports.domain.Columns;
import khrongkan.participants.seminar.SeminarPlanning;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The list of a seminar as a file. */
@Path("/api/v1/seminars/{id}/registrations/export")
@Tag(name = "exports")
public class RegistrationExportResource {

    private final RegisterExports exports;
    private final SeminarPlanning planning;
    private final Callers callers;

    RegistrationExportResource(RegisterExports exports, SeminarPlanning planning, Callers callers) {
        this.exports = exports;
        this.planning = planning;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "Export the registrations of a seminar as CSV, XLSX or JSON Lines",
            description = "Whose names were taken is noted." + ExportOptions.MANNERS)
    public RestResponse<StreamingOutput> export(@PathParam("id") UUID seminarId, @BeanParam ExportOptions options) {
        planning.find(callers.current(), seminarId);
        return exports.take(
                ExportTable.REGISTRATIONS, Columns.OF_REGISTRATIONS, options, Map.of("seminar", seminarId.toString()));
    }
}
