package khrongkan.approval.proposal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From the first day to the last, both included. */
@Schema(name = "ProposalPeriod")
public record Period(@NotNull LocalDate from, @NotNull LocalDate to) {

    void check() {
        if (to.isBefore(from)) {
            throw Refusal.invalid(List.of(new Violation("/period/to", "before-start")));
        }
    }
}
