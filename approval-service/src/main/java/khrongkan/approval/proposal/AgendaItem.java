package khrongkan.approval.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One item of the agenda (กำหนดการ). */
@Schema(name = "ProposalAgendaItem")
public record AgendaItem(
        @NotNull LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @NotBlank @Size(max = 2_000) String text) {

    boolean endsTooSoon() {
        return from != null && to != null && !to.isAfter(from);
    }
}
