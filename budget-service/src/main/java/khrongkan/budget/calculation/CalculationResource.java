package khrongkan.budget.calculation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import khrongkan.kit.caller.Role;
import khrongkan.kit.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Works out lines for anybody who asks. Saves nothing. */
@Path("/api/v1/calculations")
@Tag(name = "Calculations")
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
public class CalculationResource {

    private final BudgetCalculation calculation;
    private final Problems problems;

    CalculationResource(BudgetCalculation calculation, Problems problems) {
        this.calculation = calculation;
        this.problems = problems;
    }

    @POST
    @Operation(
            summary = "Work out lines: amounts, groups, total, words, sentences and findings",
            description = "Saves nothing. A MEAL, SPEAKER or ROOM line that does not say which of several ceilings is"
                    + " meant is held against the lowest; a QUALIFIER_ASSUMED finding says so.")
    public CalculationView calculate(@NotNull @Valid CalculateLines request) {
        var lines = Lines.read(request.lines(), null);
        return CalculationView.of(request.event(), calculation.of(lines, request.event()), problems.language());
    }

    @POST
    @Path("/parse")
    @Operation(summary = "Read the sentence of a budget line back")
    public ParsedLineView parse(@NotNull @Valid ParseSentence request) {
        return ParsedLineView.of(request.text());
    }
}
