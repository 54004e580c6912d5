package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The proposal of 2004 as it was once written, beside the paper that is printed of the example. */
@ExtendWith(Stack.Started.class)
class SeedJourney {

    /** A number that begins a section or an item, or a word. */
    private static final Pattern WORD = Pattern.compile("(?m)^[0-9]+(\\.[0-9]+)?\\.?|[^\\s-]+");

    private final Stack stack;

    SeedJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void every_section_number_and_name_of_the_old_paper_is_there_in_order() throws IOException {
        var printed = printed();
        int from = 0;
        for (var word : (Iterable<String>) old()::iterator) {
            int found = printed.indexOf(word, from);
            assertThat(found)
                    .as(word + " after " + printed.substring(Math.max(0, from - 80), from))
                    .isNotNegative();
            // a word is found where it belongs, not wherever it stands next
            assertThat(found - from).as("before " + word).isLessThan(120);
            from = found + word.length();
        }
    }

    @Test
    void every_word_of_the_data_is_printed() throws IOException {
        var printed = printed();
        var proposal = proposal();
        for (var field : List.of("type", "topic", "office", "venue", "rationale")) {
            assertThat(printed).as(field).contains(withoutSpaces(proposal.getString(field)));
        }
        for (var field : List.of("objectives", "methods", "expectedResults", "targets.text")) {
            proposal.getList(field, String.class)
                    .forEach(text -> assertThat(printed).contains(withoutSpaces(text)));
        }
        for (var field : List.of("author.name", "author.position", "endorser.name", "endorser.position")) {
            assertThat(printed).as(field).contains(withoutSpaces(proposal.getString("signatories." + field)));
        }
        var budget = stack.as("author")
                .get("/api/v1/budgets/" + proposal.getString("budgetId"))
                .jsonPath();
        assertThat(printed).contains(budget.getString("totalInWords"), money(budget.get("total")));
        List<Map<String, Object>> lines = budget.getList("lines");
        assertThat(lines)
                .hasSize(3)
                .allSatisfy(line -> assertThat(printed)
                        .contains(withoutSpaces((String) line.get("description")), money((Number) line.get("amount")))
                        .contains(withoutSpaces(Objects.toString(line.get("sentence"), ""))));
    }

    /** In the order of the eye: an amount stands beside its line, the sentence below it. */
    private String printed() throws IOException {
        var answer = stack.as("author")
                .get("/api/v1/proposals/" + proposal().getString("id") + "/paper?format=PDF&digits=ARABIC");
        try (var pdf = Loader.loadPDF(answer.asByteArray())) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return withoutSpaces(reader.getText(pdf));
        }
    }

    private JsonPath proposal() {
        var found = stack.as("author").queryParam("q", "คลัสเตอร์ปุ๋ยชีวภาพ").get("/api/v1/proposals");
        return stack.as("author")
                .get("/api/v1/proposals/" + found.path("items[0].id"))
                .jsonPath();
    }

    private static Stream<String> old() throws IOException {
        try (var text = SeedJourney.class.getResourceAsStream("proposal-2547.txt")) {
            // of the column of amounts it is said once, at its head
            var words = new String(text.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)(?<=[0-9]) บาท$", "");
            return WORD.matcher(words).results().map(MatchResult::group);
        }
    }

    private static String money(Number amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
