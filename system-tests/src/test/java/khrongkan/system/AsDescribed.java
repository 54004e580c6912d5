package khrongkan.system;

import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import khrongkan.description.Contract;
import khrongkan.system.office.Web;

/** Holds every answer that a journey gets against the description; what is not described fails the journey. */
final class AsDescribed implements Filter {

    private static final Contract CONTRACT = Web.contract();

    /** What an address answers that is no operation. */
    private static final List<Integer> NO_OPERATION = List.of(400, 401, 404, 405);

    private final String gateway;

    AsDescribed(String gateway) {
        this.gateway = gateway;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var answer = context.next(request, expected);
        var path = URI.create(request.getURI()).getRawPath();
        if (!request.getURI().startsWith(gateway) || !path.startsWith("/api/")) {
            return answer;
        }
        var json = answer.contentType().contains("json") || answer.contentType().isEmpty();
        var body = json ? answer.asByteArray() : new byte[0];
        check(request, path, answer, new String(body, StandardCharsets.UTF_8));
        return json ? new ResponseBuilder().clone(answer).setBody(body).build() : answer;
    }

    private static void check(FilterableRequestSpecification request, String path, Response answer, String body) {
        var operation = CONTRACT.find(request.getMethod(), path);
        if (operation.isEmpty()) {
            if (!NO_OPERATION.contains(answer.statusCode())) {
                throw new AssertionError(request.getMethod() + " " + path + " answers and is not described");
            }
            return;
        }
        var faults = CONTRACT.answerFaults(operation.get(), answer.statusCode(), answer.contentType(), body);
        if (!faults.isEmpty()) {
            throw new AssertionError("%s answered %d as it is not described: %s%n%s"
                    .formatted(operation.get(), answer.statusCode(), faults, body));
        }
        if (answer.statusCode() < 300 && request.getBody() instanceof String sent) {
            var narrow = CONTRACT.requestFaults(operation.get(), sent);
            if (!narrow.isEmpty()) {
                throw new AssertionError(
                        "%s takes what is not described: %s%n%s".formatted(operation.get(), narrow, sent));
            }
        }
    }
}
