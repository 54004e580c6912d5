package khrongkan.participants.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the seminars of an office come to. */
@Path("/api/v1/seminars/counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attendance")
@RolesAllowed({
    Role.OFFICER,
    Role.REGISTRAR,
    Role.ENDORSER,
    Role.APPROVER,
    Role.FINANCE,
    Role.AUDITOR,
    Role.ADMIN,
    Role.SYSTEM
})
public class SeminarCountsResource {

    private static final int FIRST = 2400;
    private static final int LAST = 9999;

    private final Counting counting;
    private final Callers callers;

    SeminarCountsResource(Counting counting, Callers callers) {
        this.counting = counting;
        this.callers = callers;
    }

    @GET
    @Operation(
            summary = "Count the seminars of a fiscal year, who was registered and who came",
            description = "Of the present year where none is named; of all offices for those who read all.")
    public SeminarCounts counts(
            @QueryParam("fiscalYear") @Nullable @Min(FIRST) @Max(LAST) Integer fiscalYear,
            @QueryParam("office") @Nullable String office) {
        var readable = callers.current().readableOffice().or(() -> Optional.ofNullable(office));
        return counting.of(Optional.ofNullable(fiscalYear), readable);
    }
}
