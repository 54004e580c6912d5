package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import khrongkan.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The papers of the example, asked for in every form. Packaged services, unlike their tests, choose their own parsers. */
@ExtendWith(Stack.Started.class)
class PaperJourney {

    private final Stack stack;

    PaperJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void every_paper_comes_in_every_form() {
        var proposal = "/api/v1/proposals/"
                + stack.as("author").get("/api/v1/proposals").jsonPath().getString("items[-1].id");
        var seminar = "/api/v1/seminars/"
                + stack.as("author").get(proposal).jsonPath().getString("seminarId");
        for (var paper : List.of(
                proposal + "/paper",
                proposal + "/memo/paper",
                seminar + "/badges/paper",
                seminar + "/sign-in-sheet/paper?date=2004-01-21")) {
            assertThat(begin(paper, "PDF")).as(paper).startsWith("%PDF-");
            assertThat(begin(paper, "HTML")).as(paper).startsWith("<!DOCTYPE html>");
            assertThat(begin(paper, "DOCX")).as(paper).startsWith("PK");
            assertThat(stack.as("stranger").get(paper).statusCode()).as(paper).isEqualTo(404);
        }
    }

    @Test
    void what_prints_logs_through_the_services_own_log() {
        every_paper_comes_in_every_form();

        for (var service : Service.values()) {
            assertThat(stack.log(service)).doesNotContain("logging provider", "No SLF4J providers", "StatusLogger");
        }
    }

    private String begin(String paper, String form) {
        var answer = stack.as("author").queryParam("format", form).get(paper);
        assertThat(answer.statusCode()).as(paper + " as " + form).isEqualTo(200);
        return new String(answer.asByteArray(), StandardCharsets.ISO_8859_1);
    }
}
