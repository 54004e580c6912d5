package khrongkan.participants.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.participants.change.Subject;
import khrongkan.participants.imports.domain.Columns;
import khrongkan.participants.imports.file.Table;
import khrongkan.participants.seminar.SeminarPlanning;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes whole files of registrations. */
@Path("/api/v1/seminars/{id}/registrations/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class RegistrationImportResource {

    private final Imports imports;
    private final RegistrationImports registrations;
    private final Reports reports;
    private final SeminarPlanning seminars;
    private final Callers callers;

    RegistrationImportResource(
            Imports imports,
            RegistrationImports registrations,
            Reports reports,
            SeminarPlanning seminars,
            Callers callers) {
        this.imports = imports;
        this.registrations = registrations;
        this.reports = reports;
        this.seminars = seminars;
        this.callers = callers;
    }

    @POST
    @Consumes({Table.CSV, Table.XLSX})
    @RolesAllowed(Role.OFFICER)
    @Operation(
            summary = "Import registrations of a seminar from a CSV or XLSX file",
            description = "Columns organization (its name) or dbd, coop, communityEnterprise, factory, taxId; role"
                    + " (TRAINEE where blank), group (code or name), prefix, givenName, middleName, familyName. A row"
                    + " names the representative of a place that is still unnamed. At most 10,000 rows."
                    + ImportOptions.MANNERS)
    public RestResponse<ImportReport> run(
            @PathParam("id") UUID seminarId, @BeanParam ImportOptions options, InputStream file) {
        return imports.run(
                Subject.REGISTRATION,
                Columns.OF_REGISTRATIONS,
                "/api/v1/seminars/" + seminarId + "/registrations/imports",
                options,
                file,
                (table, report) -> report.apply(registrations.run(callers.current(), seminarId, table, options)));
    }

    @GET
    @Path("/{run}/report")
    @Produces(Table.CSV)
    @RolesAllowed({Role.OFFICER, Role.AUDITOR})
    @Operation(summary = "The verdict of every row of an import, and all its errors, as a CSV file")
    public StreamingOutput report(@PathParam("id") UUID seminarId, @PathParam("run") UUID run) {
        seminars.find(callers.current(), seminarId);
        return reports.file(callers.current(), Subject.REGISTRATION, run);
    }
}
