package khrongkan.budget.rate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rate schedules on file, with what is known and what is not. */
@Path("/api/v1/rate-schedules")
@Tag(name = "Rate schedules")
@RolesAllowed({
    Role.OFFICER,
    Role.FINANCE,
    Role.ENDORSER,
    Role.APPROVER,
    Role.REGISTRAR,
    Role.AUDITOR,
    Role.ADMIN,
    Role.SYSTEM
})
public class RateScheduleResource {

    private final RateSchedules schedules;

    RateScheduleResource(RateSchedules schedules) {
        this.schedules = schedules;
    }

    @GET
    @Operation(summary = "List the rate schedules on file")
    public Page<RateScheduleView> list(@BeanParam @Valid PageQuery page) {
        return schedules.page(page).map(schedule -> RateScheduleView.of(schedule, null));
    }

    @GET
    @Path("/{regime}")
    @Operation(summary = "Show a rate schedule with its rates")
    public RateScheduleView one(@PathParam("regime") String regime) {
        return RateScheduleView.of(schedules.one(regime), schedules.ratesOf(regime));
    }
}
