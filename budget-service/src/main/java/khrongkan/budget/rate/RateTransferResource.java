package khrongkan.budget.rate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.List;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Takes and gives rates as files, so that a new letter needs no release. */
@Path("/api/v1/rate-schedules")
@Tag(name = "Rate schedules")
public class RateTransferResource {

    private static final String MANNERS =
            "Columns as in an export; a finance officer loads limits of the own office, an"
                    + " administrator statutory rows too. At most 5,000 rows. The answer is always 200 with the verdict of every"
                    + " row and its errors by column; where any row is REFUSED nothing is taken and `applied` is false. A row on"
                    + " file is never edited: one of the same key supersedes it.";

    private final RateImports imports;
    private final RateExports exports;
    private final Writes writes;
    private final Callers callers;
    private final Problems problems;
    private final Event<BookChanged> changed;

    RateTransferResource(
            RateImports imports,
            RateExports exports,
            Writes writes,
            Callers callers,
            Problems problems,
            Event<BookChanged> changed) {
        this.imports = imports;
        this.exports = exports;
        this.writes = writes;
        this.callers = callers;
        this.problems = problems;
        this.changed = changed;
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @RolesAllowed({Role.FINANCE, Role.ADMIN})
    @Operation(summary = "Import rates from a CSV file", description = MANNERS)
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<RateImportReport> csv(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun, byte[] file) {
        return run(SheetFormat.CSV, dryRun, file);
    }

    @POST
    @Path("/imports")
    @Consumes(SheetFormat.SPREADSHEET)
    @RolesAllowed({Role.FINANCE, Role.ADMIN})
    @Operation(summary = "Import rates from a spreadsheet", description = MANNERS)
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<RateImportReport> xlsx(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun, byte[] file) {
        return run(SheetFormat.XLSX, dryRun, file);
    }

    @GET
    @Path("/exports")
    @RolesAllowed({Role.OFFICER, Role.FINANCE, Role.ENDORSER, Role.APPROVER, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
    @Operation(summary = "Export the rates in force, of one regulation or of all, as a file that can be imported")
    public RestResponse<byte[]> export(
            @QueryParam("format") @DefaultValue("CSV") SheetFormat format,
            @QueryParam("regime") @Nullable String regime) {
        var file = format.write(exports.rows(regime, callers.current()));
        return RestResponse.ResponseBuilder.ok(file)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rates." + format.ending() + "\"")
                .build();
    }

    private RestResponse<RateImportReport> run(SheetFormat format, boolean dryRun, byte[] file) {
        var asked = List.of(format, dryRun, Base64.getEncoder().encodeToString(file));
        var answer = writes.once(asked, () -> {
            var judged = imports.run(format.read(file), dryRun, callers.current());
            return RestResponse.ok(RateImportReport.of(dryRun, judged, problems.language()));
        });
        changed.fire(new BookChanged());
        return answer;
    }
}
