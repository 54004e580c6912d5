package khrongkan.budget.calculation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.write.SavesNothing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Works out lines for anybody who asks. Saves nothing. */
@Path("/api/v1/calculations")
@Produces(MediaType.APPLICATION_JSON)
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
    private final WhatIf whatIf;
    private final Callers callers;
    private final Problems problems;

    CalculationResource(BudgetCalculation calculation, WhatIf whatIf, Callers callers, Problems problems) {
        this.calculation = calculation;
        this.whatIf = whatIf;
        this.callers = callers;
        this.problems = problems;
    }

    @POST
    @SavesNothing
    @Operation(
            summary = "Work out lines: amounts, groups, total, words, sentences and findings",
            description = "Saves nothing. A MEAL, SPEAKER or ROOM line that does not say which of several ceilings is"
                    + " meant is held against the lowest; a QUALIFIER_ASSUMED finding says so. Limits and weights are"
                    + " those of the caller's office.")
    public CalculationView calculate(
            @QueryParam("digits") @DefaultValue("ARABIC") Digits digits, @NotNull @Valid CalculateLines request) {
        var worked = calculation.of(request, callers.current().officeCode());
        return CalculationView.of(request.event(), worked, digits, problems.language());
    }

    @POST
    @SavesNothing
    @Path("/what-if")
    @Operation(
            summary = "Work out the same lines under another date, schedule, head-count or venue, side by side",
            description =
                    "Saves nothing. `people` stands in the place of every number that counts the heads of a role.")
    public WhatIfView whatIf(@NotNull @Valid AskWhatIf request) {
        var office = callers.current().officeCode();
        return whatIf.of(request.given(), request.change(), office, problems.language());
    }

    @POST
    @SavesNothing
    @Path("/parse")
    @Operation(
            summary = "Read a budget line back out of its official wording",
            description = "With its description and its amount, or the sentence in parentheses alone.")
    public ParsedLineView parse(
            @QueryParam("digits") @DefaultValue("ARABIC") Digits digits, @NotNull @Valid ParseSentence request) {
        return ParsedLineView.of(request.text(), digits);
    }
}
