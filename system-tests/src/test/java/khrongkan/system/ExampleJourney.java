package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The proposal of 2004 as it is loaded: what `./run` shows before anybody has touched it. */
@ExtendWith(Stack.Started.class)
class ExampleJourney {

    private final Stack stack;

    ExampleJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void the_budget_has_the_amounts_words_and_sentences_of_the_paper() {
        var budget = stack.as("author").get("/api/v1/budgets/" + proposal().getString("budgetId"));

        assertThat(budget.asString()).contains("1140.00", "1520.00", "340.00", "3000.00");
        assertThat(budget.jsonPath().getString("totalInWords")).isEqualTo("สามพันบาทถ้วน");
        assertThat(budget.jsonPath().getList("lines.sentence", String.class))
                .startsWith("(1 วัน ๆ ละ 30 บาท 38 คน)", "(1 วัน 2 มื้อ ๆ ละ 20 บาท จำนวน 38 คน)");
        assertThat(budget.jsonPath().getList("findings.code", String.class)).contains("NO_RATE_ON_FILE");
    }

    @Test
    void organisations_and_heads_are_counted_apart() {
        var count = stack.as("author")
                .get("/api/v1/seminars/" + proposal().getString("seminarId") + "/headcount")
                .jsonPath();

        assertThat(count.getInt("organizations")).isEqualTo(38);
        assertThat(count.getInt("people")).isEqualTo(38);
        assertThat(count.getInt("byRole.TRAINEE")).isEqualTo(38);
        assertThat(count.getList("byGroup.registered", Integer.class)).containsExactly(33, 5);
        assertThat(count.getBoolean("matches")).isTrue();
    }

    @Test
    void the_ten_sections_stand_as_they_were_printed_with_their_spelling() {
        var proposal = proposal();

        assertThat(proposal.getString("title")).contains("คลัสเตอร์ปุ๋ยชีวภาพจังหวัดศรีสะเกษ");
        assertThat(proposal.getString("rationale")).contains("World Trade Organigation");
        assertThat(proposal.getList("expectedResults", String.class)).anyMatch(text -> text.contains("แข็งขัน"));
        assertThat(proposal.getList("objectives")).hasSize(3);
        assertThat(proposal.getList("methods")).hasSize(3);
        assertThat(proposal.getList("expectedResults")).hasSize(3);
        assertThat(proposal.getInt("targets[0].quantity")).isEqualTo(38);
        assertThat(proposal.getString("signatories.author.name")).isEqualTo("นายรัชรุจ บุญครอง");
        assertThat(proposal.getString("signatories.endorser.name")).isEqualTo("นายสมบูรณ์ มณีท่าโพธิ์");
        assertThat(proposal.<Object>get("signatories.approver?.name")).isNull();
        assertThat(proposal.getString("status")).isEqualTo("DRAFT");
    }

    @Test
    void each_action_tells_whether_it_is_allowed_and_why_not() {
        var actions = proposal().getList("actions");

        assertThat(actions).isNotEmpty();
        assertThat(proposal().getBoolean("actions.find { it.action == 'SUBMIT' }.allowed"))
                .isTrue();
        List<String> why = proposal().getList("actions.find { it.action == 'ENDORSE' }.why.code");
        assertThat(why).contains("out-of-turn");
    }

    private JsonPath proposal() {
        var found = stack.as("author").queryParam("q", "คลัสเตอร์ปุ๋ยชีวภาพ").get("/api/v1/proposals");
        String id = found.path("items[0].id");
        return stack.as("author").get("/api/v1/proposals/" + id).jsonPath();
    }
}
