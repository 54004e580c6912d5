package khrongkan.kit.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import khrongkan.kit.audit.Answering;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Runs a write once. With an {@code Idempotency-Key} the answer is stored in the transaction of the write, and a
 * repetition gets that answer again instead of a second write. Each method is the transaction border of its write.
 */
@ApplicationScoped
public class Writes {

    private static final int LONGEST_KEY = 255;

    private final StoredAnswers answers;
    private final Callers callers;
    private final Answering answering;
    private final ObjectMapper json;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Request http;

    Writes(
            StoredAnswers answers,
            Callers callers,
            Answering answering,
            ObjectMapper json,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context Request http) {
        this.answers = answers;
        this.callers = callers;
        this.answering = answering;
        this.json = json;
        this.headers = headers;
        this.uri = uri;
        this.http = http;
    }

    /**
     * One write in one transaction.
     *
     * @param request what was asked, to tell a repetition from another request under the same key
     * @throws Refusal {@code idempotency-key-reused} (422) for another request under a known key,
     *     {@code request-in-progress} (409) while the first one is still running
     */
    public <T> RestResponse<T> once(Object request, Supplier<RestResponse<T>> write) {
        return once(request, QuarkusTransaction.requiringNew(), write);
    }

    /** One write in one transaction that may take as long as this. */
    public <T> RestResponse<T> once(Object request, Duration patience, Supplier<RestResponse<T>> write) {
        var seconds = Math.toIntExact(patience.toSeconds());
        return once(request, QuarkusTransaction.requiringNew().timeout(seconds), write);
    }

    /**
     * A write that has to ask other services first: {@code prepare} runs outside any transaction, and not at all for a
     * repetition; {@code write} runs in one.
     */
    public <P, T> RestResponse<T> once(Object request, Supplier<P> prepare, Function<P, RestResponse<T>> write) {
        key(request).ifPresent(key -> QuarkusTransaction.requiringNew().run(() -> answers.replay(key)));
        var prepared = prepare.get();
        return once(request, () -> write.apply(prepared));
    }

    /** The answer to a write that made something: 201, its address and its entity tag. */
    public <T> RestResponse<T> created(UUID id, long version, T view) {
        answering.made(id);
        var address = uri.getAbsolutePathBuilder().path(id.toString()).build();
        return RestResponse.ResponseBuilder.<T>created(address)
                .header(HttpHeaders.ETAG, Preconditions.etag(version))
                .entity(view)
                .build();
    }

    /** The answer that shows a resource: 200 and its entity tag. */
    public <T> RestResponse<T> shown(long version, T view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Preconditions.etag(version))
                .build();
    }

    private <T> RestResponse<T> once(
            Object request, TransactionRunnerOptions transaction, Supplier<RestResponse<T>> write) {
        return key(request)
                .map(key -> transaction.call(() -> stored(key, write)))
                .orElseGet(() -> transaction.call(() -> answered(write)));
    }

    private <T> RestResponse<T> answered(Supplier<RestResponse<T>> write) {
        var answer = write.get();
        answering.answers(answer.getStatus());
        return answer;
    }

    private <T> RestResponse<T> stored(WriteKey key, Supplier<RestResponse<T>> write) {
        answers.claim(key);
        answers.replay(key);
        var answer = answered(write);
        answers.store(key, answer, body(answer));
        return answer;
    }

    private Optional<WriteKey> key(Object request) {
        return Optional.ofNullable(headers.getHeaderString("Idempotency-Key")).map(key -> {
            if (key.isBlank() || key.length() > LONGEST_KEY || key.chars().anyMatch(c -> c < ' ' || c > '~')) {
                throw Refusal.invalid("Idempotency-Key", "bad-idempotency-key", Map.of("max", LONGEST_KEY));
            }
            return new WriteKey(callers.current().subject(), key, fingerprint(request));
        });
    }

    private String fingerprint(Object request) {
        return Sha256.of(http.getMethod() + ' ' + uri.getRequestUri().getRawPath() + ' ' + text(request));
    }

    private String body(RestResponse<?> answer) {
        return answer.getEntity() == null ? "" : text(answer.getEntity());
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
