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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes whole files of organisations. */
@Path(OrganizationImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports", description = "Whole files of organisations, people and registrations")
public class OrganizationImportResource {

    static final String PATH = "/api/v1/organizations/imports";

    private final Imports imports;
    private final OrganizationImports organizations;
    private final Reports reports;
    private final Callers callers;

    OrganizationImportResource(Imports imports, OrganizationImports organizations, Reports reports, Callers callers) {
        this.imports = imports;
        this.organizations = organizations;
        this.reports = reports;
        this.callers = callers;
    }

    @POST
    @Consumes({Table.CSV, Table.XLSX})
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Import organisations from a CSV or XLSX file",
            description =
                    "Columns id, name, kind, dbd, coop, communityEnterprise, factory, taxId, province, provinceName,"
                            + " district, districtName, subdistrict, subdistrictName, line, postalCode, phone, phoneExtension,"
                            + " registeredOn. A row updates the organisation of its id, else of one of its numbers, else of its"
                            + " name with the same telephone, subdistrict or address; a blank cell leaves what is known. A row"
                            + " that may mean another organisation is REFUSED and names the candidates."
                            + ImportOptions.MANNERS)
    public RestResponse<ImportReport> run(@BeanParam ImportOptions options, InputStream file) {
        return imports.run(
                Subject.ORGANIZATION,
                Columns.OF_ORGANIZATIONS,
                PATH,
                options,
                file,
                (table, report) -> organizations.run(callers.current(), table, options, report));
    }

    @GET
    @Path("/{id}/report")
    @Produces(Table.CSV)
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.AUDITOR})
    @Operation(summary = "The verdict of every row of an import, and all its errors, as a CSV file")
    public StreamingOutput report(@PathParam("id") UUID id) {
        return reports.file(callers.current(), Subject.ORGANIZATION, id);
    }
}
