package khrongkan.participants.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.paper.PaperOptions;
import khrongkan.kit.paper.Press;
import khrongkan.kit.text.Texts;
import khrongkan.participants.privacy.Disclosure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What lies on the table at the door. */
@Path("/api/v1/seminars/{id}")
@Tag(name = "attendance")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class AttendancePaperResource {

    private final Attendance attendance;
    private final BadgeCode codes;
    private final Disclosure disclosure;
    private final Press press;
    private final Callers callers;

    AttendancePaperResource(
            Attendance attendance, BadgeCode codes, Disclosure disclosure, Press press, Callers callers) {
        this.attendance = attendance;
        this.codes = codes;
        this.disclosure = disclosure;
        this.press = press;
        this.callers = callers;
    }

    @GET
    @Path("/sign-in-sheet/paper")
    @Operation(
            summary = "Print the sign-in sheet of a day (ใบลงทะเบียน)",
            description = "By group, with a column for the signatures of each half day and blank lines for walk-ins."
                    + " Where somebody was scanned, the time stands in the place of the signature.")
    public RestResponse<StreamingOutput> sheet(
            @PathParam("id") UUID seminarId,
            @QueryParam("date") @NotNull LocalDate date,
            @QueryParam("blankRows") @DefaultValue("5") @Min(0) @Max(100) int blankRows,
            @BeanParam PaperOptions options) {
        var roll = attendance.roll(callers.current(), seminarId);
        var sheet = SignInSheet.of(roll, date, blankRows, disclosure, Texts.DEFAULT);
        return press.answer(SheetPaper.FORM, SheetPaper.of(sheet), options, "sign-in-sheet-" + date);
    }

    @GET
    @Path("/badges/paper")
    @Operation(
            summary = "Print the badges of everybody who holds a place",
            description = "To cut out, each with its QR code for the scanner.")
    public RestResponse<StreamingOutput> badges(@PathParam("id") UUID seminarId, @BeanParam PaperOptions options) {
        var roll = attendance.roll(callers.current(), seminarId);
        var plan = roll.seminar().content();
        var badges = roll.rows().stream()
                .map(Attendance.Row::registration)
                .map(whose -> Badge.of(plan, whose, codes.of(seminarId, whose.id()), disclosure, Texts.DEFAULT))
                .toList();
        return press.answer(BadgePaper.FORM, BadgePaper.of(plan.title(), badges), options, "badges");
    }
}
