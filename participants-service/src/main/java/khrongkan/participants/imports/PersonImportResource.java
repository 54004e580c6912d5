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

/** Takes whole files of people. */
@Path(PersonImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class PersonImportResource {

    static final String PATH = "/api/v1/people/imports";

    private final Imports imports;
    private final PeopleImports people;
    private final Reports reports;
    private final Callers callers;

    PersonImportResource(Imports imports, PeopleImports people, Reports reports, Callers callers) {
        this.imports = imports;
        this.people = people;
        this.reports = reports;
        this.callers = callers;
    }

    @POST
    @Consumes({Table.CSV, Table.XLSX})
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Import people, and where they belong, from a CSV or XLSX file",
            description = "Columns id, prefix, givenName, middleName, familyName, phone, phoneExtension, email;"
                    + " organization (its name) or dbd, coop, communityEnterprise, factory, taxId; position, from, to. A"
                    + " row updates the person of its id, else of its name with the same telephone, e-mail or"
                    + " organisation; a blank cell leaves what is known. A row that may mean another person is REFUSED"
                    + " and names the candidates."
                    + ImportOptions.MANNERS)
    public RestResponse<ImportReport> run(@BeanParam ImportOptions options, InputStream file) {
        return imports.run(
                Subject.PERSON,
                Columns.OF_PEOPLE,
                PATH,
                options,
                file,
                (table, report) -> people.run(callers.current(), table, options, report));
    }

    @GET
    @Path("/{id}/report")
    @Produces(Table.CSV)
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.AUDITOR})
    @Operation(summary = "The verdict of every row of an import, and all its errors, as a CSV file")
    public StreamingOutput report(@PathParam("id") UUID id) {
        return reports.file(callers.current(), Subject.PERSON, id);
    }
}
