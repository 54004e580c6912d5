package khrongkan.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import khrongkan.description.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is described answers: every operation has its way through the gateway, and its door. */
@ExtendWith(Stack.Started.class)
class DescribedJourney {

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    private final Contract contract = Contract.checkedIn(Path.of(System.getProperty("khrongkan.root")));
    private final Stack stack;

    DescribedJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void without_a_token_every_operation_but_the_open_ones_is_closed() {
        var wrong = new ArrayList<String>();
        for (var operation : contract.operations()) {
            int status = ask(operation, given().baseUri(stack.address())).statusCode();
            if (contract.isOpen(operation) == (status == 401)) {
                wrong.add(operation + " answers " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void with_a_token_every_operation_is_there_and_takes_its_method() {
        var wrong = new ArrayList<String>();
        for (var operation : contract.operations()) {
            if (operation.path().endsWith("/stream")) {
                continue; // it would not end
            }
            try {
                int status = ask(operation, stack.as("auditor")).statusCode();
                if (List.of(405, 500, 502, 504).contains(status)) {
                    wrong.add(operation + " answers " + status);
                }
            } catch (AssertionError undescribed) {
                // also a 404 of an address that is no route: those with nothing to find do not describe one
                wrong.add(undescribed.getMessage());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_gateway_serves_the_description_that_is_checked_in() {
        var served = given().baseUri(stack.address()).get("/openapi.json");

        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(served.jsonPath().getMap("paths").keySet())
                .containsAll(contract.operations().stream()
                        .map(Contract.Described::path)
                        .toList());
    }

    private static Response ask(Contract.Described operation, RequestSpecification caller) {
        var path = operation.path().replaceAll("\\{(number|revision)}", "1").replaceAll("\\{[^}]+}", NOBODY);
        var method = operation.method().toUpperCase(Locale.ROOT);
        return caller.contentType("application/json").request(method, path);
    }
}
