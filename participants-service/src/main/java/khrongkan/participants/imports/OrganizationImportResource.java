package khrongkan.participants.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes whole files of organisations. */
@Path("/api/v1/organizations/imports")
@Tag(name = "imports", description = "Whole files of organisations and registrations")
public class OrganizationImportResource {

    private final OrganizationImports imports;
    private final Writes writes;
    private final Callers callers;
    private final Problems problems;

    OrganizationImportResource(OrganizationImports imports, Writes writes, Callers callers, Problems problems) {
        this.imports = imports;
        this.writes = writes;
        this.callers = callers;
        this.problems = problems;
    }

    @POST
    @Consumes(CsvFile.MEDIA_TYPE)
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Import organisations from a CSV file",
            description = "Columns name, kind, dbd, coop, communityEnterprise, factory, taxId, province, district,"
                    + " subdistrict, line, phone, phoneExtension. A row updates the organisation of the same number,"
                    + " else of the same name and subdistrict; a blank cell leaves what is known."
                    + CsvFile.MANNERS)
    public RestResponse<ImportReport> run(@QueryParam("dryRun") @DefaultValue("false") boolean dryRun, byte[] file) {
        return writes.once(
                CsvFile.asked(dryRun, file),
                () -> RestResponse.ok(imports.run(callers.current(), file, dryRun, problems.language())));
    }
}
