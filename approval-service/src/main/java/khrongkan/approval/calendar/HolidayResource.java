package khrongkan.approval.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The days on which an office does not work, and the Saturdays on which it does. */
@Path("/api/v1/holidays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
@RolesAllowed({Role.OFFICER, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
public class HolidayResource {

    private final Holidays holidays;
    private final Writes writes;
    private final Preconditions preconditions;

    HolidayResource(Holidays holidays, Writes writes, Preconditions preconditions) {
        this.holidays = holidays;
        this.writes = writes;
        this.preconditions = preconditions;
    }

    @POST
    @RolesAllowed({Role.ADMIN, Role.REGISTRAR})
    @Operation(
            summary = "Enter a day off, or a day worked instead",
            description = "Saturdays and Sundays need not be entered. What is counted in working days follows at once.")
    public RestResponse<HolidayView> enter(@NotNull @Valid WriteHoliday asked) {
        return writes.once(asked, () -> {
            var row = holidays.enter(asked);
            return writes.created(row.id(), row.version(), row.toView());
        });
    }

    @GET
    @Operation(summary = "List the days of the office, by day")
    public Page<HolidayView> list(
            @QueryParam("year")
                    @Min(1)
                    @Max(2400)
                    @Nullable
                    @Parameter(description = "Only those of this year, of the Christian era")
                    Integer year,
            @BeanParam @Valid PageQuery query) {
        return holidays.page(year, query).map(HolidayEntity::toView);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a day")
    public RestResponse<HolidayView> one(@PathParam("id") UUID id) {
        return shown(holidays.readable(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.ADMIN, Role.REGISTRAR})
    @Operation(summary = "Correct a day")
    public RestResponse<HolidayView> write(@PathParam("id") UUID id, @NotNull @Valid WriteHoliday asked) {
        return shown(holidays.write(id, preconditions.knownVersion(), asked));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.ADMIN, Role.REGISTRAR})
    @Operation(summary = "Take a day back")
    public void remove(@PathParam("id") UUID id) {
        holidays.remove(id, preconditions.knownVersion());
    }

    private RestResponse<HolidayView> shown(HolidayEntity row) {
        return writes.shown(row.version(), row.toView());
    }
}
