package khrongkan.approval.proposal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From the first day to the last, both included. */
@Schema(name = "ProposalPeriod")
public record Period(@NotNull LocalDate from, @NotNull LocalDate to) {

    boolean endsTooSoon() {
        return to.isBefore(from);
    }
}
