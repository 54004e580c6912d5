package khrongkan.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import khrongkan.kit.caller.ScopeMissing;
import khrongkan.kit.json.JsonFaults;
import khrongkan.kit.refusal.Refusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that leaves a service becomes a problem here. */
class ProblemMappers {

    private final Problems problems;

    ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    RestResponse<?> refused(Refusal refusal) {
        return problems.answerWithMembers(refusal);
    }

    @ServerExceptionMapper
    RestResponse<Problem> outOfScope(ScopeMissing refusal) {
        var answer = problems.answer(refusal);
        answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, refusal.challenge());
        return answer;
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException invalid) {
        return problems.answer(Refusal.invalid(ConstraintFaults.of(invalid)));
    }

    @ServerExceptionMapper
    RestResponse<Problem> mismatched(MismatchedInputException mismatched) {
        return problems.answer(JsonFaults.refusal(mismatched));
    }

    @ServerExceptionMapper
    RestResponse<Problem> unreadable(JsonProcessingException unreadable) {
        return problems.answer(JsonFaults.refusal(unreadable));
    }

    @ServerExceptionMapper(
            value = {
                UnauthorizedException.class,
                AuthenticationFailedException.class,
                AuthenticationCompletionException.class
            },
            priority = 1)
    RestResponse<Problem> unauthenticated(Exception unauthenticated) {
        return problems.answer(401, "unauthenticated");
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<Problem> forbidden(ForbiddenException forbidden) {
        return problems.answer(403, "role-missing");
    }

    @ServerExceptionMapper
    RestResponse<Problem> http(WebApplicationException failed) {
        if (failed.getCause() instanceof JsonProcessingException unreadable) {
            return problems.answer(JsonFaults.refusal(unreadable));
        }
        if (failed.getCause() instanceof Refusal refusal) {
            return problems.answer(refusal);
        }
        int status = failed instanceof NotFoundException && failed.getCause() != null
                ? 400 // a parameter that could not be read is not a missing resource
                : failed.getResponse().getStatus();
        var answer = problems.answer(status, code(status));
        failed.getResponse().getHeaders().forEach((name, values) -> {
            if (name.equalsIgnoreCase("Allow")) {
                answer.getHeaders().put(name, values);
            }
        });
        return answer;
    }

    @ServerExceptionMapper
    @Priority(10_000)
    RestResponse<Problem> unexpected(Throwable bug) {
        Log.error("unexpected failure", bug);
        return problems.answer(500, "internal-error", Map.of(), List.of());
    }

    private static String code(int status) {
        return switch (status) {
            case 400 -> "unreadable-request";
            case 401 -> "unauthenticated";
            case 403 -> "role-missing";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "unsupported-media-type";
            default -> status >= 500 ? "internal-error" : "unreadable-request";
        };
    }
}
