package khrongkan.participants.exports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.Map;
import khrongkan.kit.caller.Role;
import khrongkan.kit.param.CommonEra;
import khrongkan.participants.exports.store.ExportTable;
import khrongkan.participants.imports.domain.Columns;
import khrongkan.participants.organization.domain.Kind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register of organisations as a file. */
@Path("/api/v1/organizations/export")
@Tag(name = "exports", description = "Whole registers as files")
public class OrganizationExportResource {

    private final RegisterExports exports;

    OrganizationExportResource(RegisterExports exports) {
        this.exports = exports;
    }

    @GET
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "Export organisations as CSV, XLSX or JSON Lines",
            description = "Those of the caller's office; an auditor's of all." + ExportOptions.MANNERS)
    public RestResponse<StreamingOutput> export(
            @BeanParam ExportOptions options,
            @QueryParam("kind") @Nullable Kind kind,
            @QueryParam("changedSince")
                    @Parameter(
                            description = "Only what was made or changed since then. To keep a copy, ask the list:"
                                    + " a file names nothing that is gone")
                    @Nullable
                    String changedSince) {
        var filter = Map.of("kind", kind == null ? "" : kind.name(), "since", since(changedSince));
        return exports.take(ExportTable.ORGANIZATIONS, Columns.OF_ORGANIZATIONS, options, filter);
    }

    /** The time since when changes are asked for; that of the first computer where none was given. */
    static String since(@Nullable String changedSince) {
        return (changedSince == null ? Instant.EPOCH : CommonEra.instant(changedSince)).toString();
    }
}
