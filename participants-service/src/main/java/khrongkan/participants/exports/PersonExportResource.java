package khrongkan.participants.exports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import khrongkan.kit.caller.Role;
import khrongkan.participants.exports.store.ExportTable;
import khrongkan.participants.imports.domain.Columns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register of people as a file. */
@Path("/api/v1/people/export")
@Tag(name = "exports")
public class PersonExportResource {

    private final RegisterExports exports;

    PersonExportResource(RegisterExports exports) {
        this.exports = exports;
    }

    @GET
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "Export people as CSV, XLSX or JSON Lines",
            description = "Those of the caller's office, with where they belong now; an auditor's of all. Telephone and"
                    + " e-mail are columns only where `X-Purpose` and role open them. Whose names were taken is noted."
                    + ExportOptions.MANNERS)
    public RestResponse<StreamingOutput> export(
            @BeanParam ExportOptions options,
            @QueryParam("changedSince")
                    @Parameter(
                            description = "Only what was made or changed since then. To keep a copy, ask the list:"
                                    + " a file names nothing that is gone")
                    @Nullable
                    String changedSince) {
        var filter = Map.of("since", OrganizationExportResource.since(changedSince));
        return exports.take(ExportTable.people(exports.opensContact()), Columns.OF_PEOPLE, options, filter);
    }
}
