package khrongkan.budget.rate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import khrongkan.budget.rate.domain.Event;
import khrongkan.budget.rate.domain.SessionKind;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rate schedules on file, with what is known and what is not. */
@Path("/api/v1/rate-schedules")
@Produces(MediaType.APPLICATION_JSON)
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
    private final EffectiveRates effective;
    private final Callers callers;
    private final Problems problems;

    RateScheduleResource(RateSchedules schedules, EffectiveRates effective, Callers callers, Problems problems) {
        this.schedules = schedules;
        this.effective = effective;
        this.callers = callers;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "List the rate schedules on file")
    public Page<RateScheduleView> list(@BeanParam @Valid PageQuery page) {
        return schedules.page(page, callers.current()).map(schedule -> RateScheduleView.of(schedule, null));
    }

    @GET
    @Path("/{regime}")
    @Operation(summary = "Show a rate schedule with its rates, those that were superseded too if wanted")
    public RateScheduleView one(
            @PathParam("regime") String regime, @QueryParam("superseded") @DefaultValue("false") boolean superseded) {
        var caller = callers.current();
        return RateScheduleView.of(schedules.one(regime, caller), schedules.ratesOf(regime, superseded, caller));
    }

    @GET
    @Path("/effective")
    @Operation(
            summary = "Tell which row applies to an event, and why the others do not",
            description = "Of one code, or of all. The lower of the statutory and the office's ceiling is the limit.")
    public List<EffectiveView> effective(
            @QueryParam("date") @NotNull LocalDate date,
            @QueryParam("trainingClass") @NotNull TrainingClass trainingClass,
            @QueryParam("venueKind") @NotNull VenueKind venueKind,
            @QueryParam("sessionKind") @Nullable SessionKind sessionKind,
            @QueryParam("code") @Nullable String code) {
        var event = new Event(date, trainingClass, venueKind);
        return effective.of(code, event, callers.current().officeCode(), sessionKind, problems.language());
    }
}
