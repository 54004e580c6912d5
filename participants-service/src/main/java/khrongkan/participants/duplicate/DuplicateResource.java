package khrongkan.participants.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.write.Writes;
import khrongkan.participants.duplicate.domain.State;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.privacy.PersonalField;
import khrongkan.participants.search.domain.Register;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The queue of possible duplicates. */
@Path("/api/v1/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duplicates", description = "Records that may be one")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class DuplicateResource {

    private final Duplicates duplicates;
    private final Rescan rescan;
    private final Writes writes;
    private final Callers callers;
    private final Problems problems;
    private final Disclosure disclosure;

    DuplicateResource(
            Duplicates duplicates,
            Rescan rescan,
            Writes writes,
            Callers callers,
            Problems problems,
            Disclosure disclosure) {
        this.duplicates = duplicates;
        this.rescan = rescan;
        this.writes = writes;
        this.callers = callers;
        this.problems = problems;
        this.disclosure = disclosure;
    }

    @GET
    @Operation(summary = "List possible duplicates", description = "The likeliest first; the open ones by default")
    public Page<DuplicateView> list(
            @QueryParam("state") @DefaultValue("OPEN") State state,
            @QueryParam("register") @Nullable Register register,
            @BeanParam @Valid PageQuery page) {
        var found = duplicates.list(callers.current(), state, register, page);
        var records = records(found.items());
        return found.map(row -> DuplicateView.of(row, records, problems.language()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a possible duplicate")
    public RestResponse<DuplicateView> show(@PathParam("id") UUID id) {
        return shown(duplicates.find(callers.current(), id));
    }

    @POST
    @Path("/{id}/dismissal")
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(summary = "Say that they are two", description = "They are not queued again")
    public RestResponse<DuplicateView> dismiss(@PathParam("id") UUID id, @NotNull @Valid Reason why) {
        return writes.once(why, () -> shown(duplicates.dismiss(callers.current(), id, why.reason())));
    }

    @POST
    @Path("/{id}/merge")
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Make one record of the two",
            description = "The survivor takes the fields in `take` (NAME, KIND, ADDRESS, PHONE, EMAIL, REGISTERED_ON)"
                    + " and numbers that it has not; whatever pointed to the other one points to it. The other one"
                    + " answers 410 `merged-away` with `mergedInto`. 409 `merge-collides` where both stand in one"
                    + " place, such as the list of a seminar")
    public RestResponse<DuplicateView> merge(@PathParam("id") UUID id, @NotNull @Valid MergeRecords wanted) {
        return writes.once(wanted, () -> shown(duplicates.merge(callers.current(), id, wanted)));
    }

    @POST
    @Path("/{id}/undo")
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Undo a merge",
            description = "Both records and what pointed to them are as before. 409 `merge-built-upon` where the"
                    + " survivor was changed since")
    public RestResponse<DuplicateView> undo(@PathParam("id") UUID id, @NotNull @Valid Reason why) {
        return writes.once(why, () -> shown(duplicates.undo(callers.current(), id, why.reason())));
    }

    @POST
    @Path("/rescans")
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(summary = "Look for duplicates among all records of the office")
    public RestResponse<Rescan.Result> rescan(@NotNull @Valid RescanRegister wanted) {
        return writes.once(wanted, () -> RestResponse.ok(rescan.run(callers.current(), wanted.register())));
    }

    /** Whose duplicates are to be looked for. */
    public record RescanRegister(@NotNull Register register) {}

    private RestResponse<DuplicateView> shown(DuplicateEntity row) {
        return writes.shown(row.version(), DuplicateView.of(row, records(List.of(row)), problems.language()));
    }

    private Map<UUID, TraitRows.Row> records(List<DuplicateEntity> pairs) {
        Map<UUID, TraitRows.Row> records = new HashMap<>();
        for (var register : Register.values()) {
            records.putAll(duplicates.records(register, pairs));
        }
        pairs.stream()
                .filter(pair -> pair.register() == Register.PERSON)
                .flatMap(pair -> pair.pair().both().stream())
                .forEach(person -> disclosure.note(person, PersonalField.NAME));
        return records;
    }
}
