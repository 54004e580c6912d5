package khrongkan.participants.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes whole files of registrations. */
@Path("/api/v1/seminars/{id}/registrations/imports")
@Tag(name = "imports")
public class RegistrationImportResource {

    private final RegistrationImports imports;
    private final Writes writes;
    private final Callers callers;
    private final Problems problems;

    RegistrationImportResource(RegistrationImports imports, Writes writes, Callers callers, Problems problems) {
        this.imports = imports;
        this.writes = writes;
        this.callers = callers;
        this.problems = problems;
    }

    @POST
    @Consumes(CsvFile.MEDIA_TYPE)
    @RolesAllowed(Role.OFFICER)
    @Operation(
            summary = "Import registrations of a seminar from a CSV file",
            description = "Columns organization (its name) or dbd, coop, communityEnterprise, factory, taxId; role"
                    + " (TRAINEE where blank), group (code or name), prefix, givenName, middleName, familyName. A row"
                    + " names the representative of a place that is still unnamed."
                    + CsvFile.MANNERS)
    public RestResponse<ImportReport> run(
            @PathParam("id") UUID seminarId, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun, byte[] file) {
        return writes.once(
                CsvFile.asked(dryRun, file),
                () -> RestResponse.ok(imports.run(callers.current(), seminarId, file, dryRun, problems.language())));
    }
}
