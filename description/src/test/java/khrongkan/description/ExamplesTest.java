package khrongkan.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What the description shows as an example is what it describes. */
class ExamplesTest {

    private static final Contract CONTRACT = Contract.checkedIn(Path.of(System.getProperty("khrongkan.root")));

    @Test
    void every_body_that_is_sent_has_an_example_that_would_be_taken() {
        var faults = new ArrayList<String>();
        for (var operation : CONTRACT.operations()) {
            var body = CONTRACT.node(operation).at("/requestBody/content/application~1json");
            if (!body.isMissingNode()) {
                var example = body.path("example");
                if (example.isMissingNode()) {
                    faults.add(operation + " has no example");
                } else {
                    CONTRACT.requestFaults(operation, example.toString())
                            .forEach(fault -> faults.add(operation + ": " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void every_example_of_an_answer_could_be_one() {
        var faults = new ArrayList<String>();
        var found = new ArrayList<String>();
        for (var operation : CONTRACT.operations()) {
            CONTRACT.node(operation).path("responses").properties().forEach(answer -> {
                var example = answer.getValue().at("/content/application~1json/example");
                if (!example.isMissingNode()) {
                    found.add(operation.toString());
                    int status = Integer.parseInt(answer.getKey());
                    CONTRACT.answerFaults(operation, status, "application/json", example.toString())
                            .forEach(fault -> faults.add(operation + ": " + fault));
                }
            });
        }
        assertThat(found).hasSizeGreaterThan(150);
        assertThat(faults).isEmpty();
    }
}
