package khrongkan.participants.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.write.Writes;
import khrongkan.participants.privacy.Disclosure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who came to a seminar. */
@Path("/api/v1/seminars/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attendance", description = "Who came: sessions, scans, sign-in sheets, badges")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class AttendanceResource {

    private final Attendance attendance;
    private final Scanning scanning;
    private final Disclosure disclosure;
    private final Writes writes;
    private final Callers callers;
    private final Problems problems;

    AttendanceResource(
            Attendance attendance,
            Scanning scanning,
            Disclosure disclosure,
            Writes writes,
            Callers callers,
            Problems problems) {
        this.attendance = attendance;
        this.scanning = scanning;
        this.disclosure = disclosure;
        this.writes = writes;
        this.callers = callers;
        this.problems = problems;
    }

    /** How many were marked absent. */
    public record Closed(int absent) {}

    @POST
    @Path("/scans")
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Take scans of a scanner: entries and exits, now or from where there was no network",
            description = "Each scan is kept and answered with a verdict; COUNTED is the first entry to a session and"
                    + " counts as attendance. `device` and `nonce` name a scan, so that it may be sent again. A"
                    + " session takes entries from an hour before its start, and exits until an hour after its end.")
    public RestResponse<ScanView.Taken> scan(@PathParam("id") UUID seminarId, @NotNull @Valid SendScans sent) {
        return writes.once(sent, () -> {
            var language = problems.language();
            var taken = scanning.take(callers.current(), seminarId, sent).stream()
                    .map(scan -> ScanView.of(scan, language))
                    .toList();
            return RestResponse.ok(new ScanView.Taken(taken));
        });
    }

    @GET
    @Path("/scans")
    @Operation(summary = "List every scan of a seminar, in the order they arrived")
    public Page<ScanView> scans(
            @PathParam("id") UUID seminarId,
            @QueryParam("registration") @Nullable UUID registrationId,
            @BeanParam @Valid PageQuery page) {
        var language = problems.language();
        return attendance
                .scans(callers.current(), seminarId, registrationId, page)
                .map(scan -> ScanView.of(scan, language));
    }

    @GET
    @Path("/attendance")
    @Operation(summary = "Count who came, by session and at all", description = "At all, everybody is counted once.")
    public AttendanceView count(@PathParam("id") UUID seminarId) {
        return AttendanceView.of(attendance.roll(callers.current(), seminarId));
    }

    @GET
    @Path("/attendance/registrations")
    @Operation(summary = "Show for everybody on the list when he was there")
    public List<PresenceView> people(@PathParam("id") UUID seminarId) {
        var roll = attendance.roll(callers.current(), seminarId);
        return roll.rows().stream()
                .map(row -> PresenceView.of(row, roll, disclosure))
                .toList();
    }

    @POST
    @Path("/attendance/closings")
    @RolesAllowed(Role.OFFICER)
    @Operation(
            summary = "Mark as absent whoever did not come",
            description = "After the last session; 409 `not-over` before. Scans that arrive later still count.")
    public RestResponse<Closed> close(@PathParam("id") UUID seminarId) {
        return writes.once(
                seminarId, () -> RestResponse.ok(new Closed(attendance.close(callers.current(), seminarId))));
    }

    @GET
    @Path("/sign-in-sheet")
    @Operation(
            summary = "Show what stands on the sign-in sheet of a day",
            description = "Lines by group, a column for each session of the day, and blank rows for walk-ins")
    public SignInSheet sheet(
            @PathParam("id") UUID seminarId,
            @QueryParam("date") @NotNull LocalDate date,
            @QueryParam("blankRows") @DefaultValue("5") @Min(0) @Max(100) int blankRows) {
        var roll = attendance.roll(callers.current(), seminarId);
        return SignInSheet.of(roll, date, blankRows, disclosure, problems.language());
    }
}
