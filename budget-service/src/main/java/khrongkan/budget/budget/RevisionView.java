package khrongkan.budget.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A kept revision of a budget.
 *
 * @param contentVersion the version of the budget it was
 * @param budget the content; absent in a list
 */
public record RevisionView(
        int number,
        int contentVersion,
        BigDecimal total,
        Instant keptAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DossierView budget) {}
