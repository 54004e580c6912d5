package khrongkan.approval.budget;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import khrongkan.approval.remote.Answers;
import khrongkan.kit.refusal.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What budget-service prints of an approved budget; empty where there is none for this caller. */
@ApplicationScoped
public class BudgetPapers {

    private static final String SERVICE = "budget";
    private static final String NOT_FOUND = "not-found";
    private static final int PAGE = 200;

    private final BudgetsClient reads;
    private final BudgetPapersClient papers;

    BudgetPapers(@RestClient BudgetsClient reads, @RestClient BudgetPapersClient papers) {
        this.reads = reads;
        this.papers = papers;
    }

    /** A receipt by the number it bears. */
    public record Receipt(UUID id, String number) {

        static Receipt of(JsonNode shown) {
            return new Receipt(
                    UUID.fromString(shown.path("id").asText()),
                    shown.path("number").asText());
        }
    }

    /** All receipts, in the order in which they were handed in. */
    public List<Receipt> receipts(UUID budget) {
        List<Receipt> found = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            var page = page(budget, cursor);
            page.path("items").forEach(receipt -> found.add(Receipt.of(receipt)));
            cursor = page.path("next").textValue();
        } while (cursor != null);
        return found;
    }

    private JsonNode page(UUID budget, @Nullable String cursor) {
        return Answers.asked(SERVICE, () -> reads.receipts(budget, PAGE, cursor))
                .orElseThrow(Refusal::notFound)
                .body();
    }

    /** One receipt. */
    public Optional<InputStream> receipt(UUID budget, UUID receipt) {
        return Answers.printed(SERVICE, NOT_FOUND, () -> papers.receipt(budget, receipt));
    }

    /** The form on which all outsiders sign. */
    public Optional<InputStream> outsiders(UUID budget) {
        return Answers.printed(SERVICE, "no-outsiders", () -> papers.outsiders(budget));
    }

    /** What was spent beside what was approved. */
    public Optional<InputStream> settlement(UUID budget) {
        return Answers.printed(SERVICE, NOT_FOUND, () -> papers.settlement(budget));
    }

    /** The slip that goes on top of the bundle. */
    public Optional<InputStream> checklist(UUID budget) {
        return Answers.printed(SERVICE, NOT_FOUND, () -> papers.checklist(budget));
    }
}
