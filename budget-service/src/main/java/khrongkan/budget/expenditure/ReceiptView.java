package khrongkan.budget.expenditure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import khrongkan.budget.calculation.domain.Category;
import org.jspecify.annotations.Nullable;

/** A receipt as callers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceiptView(
        UUID id,
        UUID budgetId,
        String number,
        // an accessor that begins with "is" would be read as a getter, and told twice
        @JsonProperty("issuedOn") LocalDate dateIssued,
        String payee,
        @Nullable String payeeAddress,
        @Nullable UUID advanceId,
        ClaimReceipt.@Nullable Attachment attachment,
        State state,
        BigDecimal claimed,
        BigDecimal accepted,
        List<ItemView> items,
        String claimedBy,
        Instant claimedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @JsonIgnore int version) {

    /** Whether somebody has decided about it. */
    public enum State {
        CLAIMED,
        DECIDED
    }

    /**
     * Whether it pays somebody from outside for coming, and so belongs on the form for all of them (เอกสารหมายเลข 2). A
     * hotel or a driver hired for everybody is paid under another category.
     */
    boolean paysOutsider() {
        return items.stream().anyMatch(item -> item.category() == Category.EXT_ALLOWANCE)
                && items.stream().noneMatch(item -> item.category() == Category.SPEAKER);
    }

    /** What it pays of one line; nothing is accepted before somebody has decided. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemView(
            int line,
            Category category,
            BigDecimal claimed,
            @Nullable BigDecimal accepted,
            @Nullable Integer quantity) {

        /** What was accepted; what is claimed while nobody has decided. */
        BigDecimal amount() {
            return accepted == null ? claimed : accepted;
        }
    }
}
