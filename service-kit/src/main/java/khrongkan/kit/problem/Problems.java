package khrongkan.kit.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import khrongkan.kit.text.Texts;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Words a refusal in the caller's language and gives it its status. */
@ApplicationScoped
public class Problems {

    private final HttpHeaders headers;
    private final ObjectMapper json;

    Problems(@Context HttpHeaders headers, ObjectMapper json) {
        this.headers = headers;
        this.json = json;
    }

    /** The language the caller asked for. */
    public Locale language() {
        return Texts.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    RestResponse<Problem> answer(Refusal refusal) {
        return answer(status(refusal.kind()), refusal.code(), refusal.values(), refusal.violations());
    }

    /** The same with the further members of the refusal, where it has some. */
    RestResponse<?> answerWithMembers(Refusal refusal) {
        var answer = answer(refusal);
        var members = refusal.members(language());
        if (members.isEmpty()) {
            return answer;
        }
        ObjectNode problem = json.valueToTree(answer.getEntity());
        members.forEach((name, value) -> problem.set(name, json.valueToTree(value)));
        return RestResponse.ResponseBuilder.<Object>create(answer.getStatus())
                .entity(problem)
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language().toLanguageTag())
                .build();
    }

    RestResponse<Problem> answer(int status, String code) {
        return answer(status, code, Map.of(), List.of());
    }

    RestResponse<Problem> answer(int status, String code, Map<String, ?> values, List<Violation> violations) {
        var problem = problem(status, code, values, violations);
        var answer = RestResponse.ResponseBuilder.<Problem>create(status)
                .entity(problem)
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language().toLanguageTag());
        if (status == 429 || status == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, "5");
        }
        if (status == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    private Problem problem(int status, String code, Map<String, ?> values, List<Violation> violations) {
        var language = language();
        var errors = violations.stream()
                .map(violation -> Problem.FieldError.of(violation, language))
                .toList();
        var title = Texts.of("problem." + code, language, values);
        var detail = detail(code, language, values);
        return new Problem(URI.create("/problems/" + code), title, status, detail, code, errors, traceId());
    }

    private static @Nullable String detail(String code, Locale language, Map<String, ?> values) {
        var key = "problem." + code + ".detail";
        return Texts.has(key, language) ? Texts.of(key, language, values) : null;
    }

    private static @Nullable String traceId() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case OVERTAKEN -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case DIFFERENT_REQUEST -> 422;
            case PRECONDITION_MISSING -> 428;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
