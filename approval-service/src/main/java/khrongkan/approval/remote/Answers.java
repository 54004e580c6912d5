package khrongkan.approval.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import khrongkan.approval.proposal.DocumentText;
import khrongkan.kit.caller.ScopeMissing;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.remote.SecondTry;
import khrongkan.kit.text.Texts;
import org.jboss.resteasy.reactive.RestResponse;

/** Turns what another service answered, or did not answer, into what it means here. */
public final class Answers {

    private static final Set<Integer> TEMPORARY = Set.of(401, 408, 425, 429);

    private static final MediaType PDF = MediaType.valueOf("application/pdf");

    private Answers() {}

    /**
     * What the service answered to a question asked for a user, a read that may be asked twice; empty when it knows
     * nothing of what was asked for.
     *
     * @throws Refusal {@code service-unavailable} when it is away, {@code role-missing} or {@code scope-missing} when it refuses
     *     this caller
     */
    public static Optional<Answer> asked(String service, Supplier<RestResponse<String>> question) {
        return asked(service, heard(service, () -> SecondTry.of(question)));
    }

    private static Optional<Answer> asked(String service, Answer heard) {
        var answer = present(service, heard);
        return switch (answer.status()) {
            case 404 -> Optional.empty();
            case 403 ->
                throw answer.code().equals("scope-missing")
                        ? new ScopeMissing(service + ".read")
                        : Refusal.forbidden("role-missing", Map.of());
            default -> Optional.of(answer.orRefuse(service));
        };
    }

    /**
     * What the service answered, whatever it says, to something that it does once however often it is told.
     *
     * @throws Refusal {@code service-unavailable} when it is away or will be able to answer later
     */
    public static Answer spoken(String service, Supplier<RestResponse<String>> question) {
        return present(service, heard(service, () -> SecondTry.of(question)));
    }

    private static Answer present(String service, Answer answer) {
        if (answer.status() >= 500 || TEMPORARY.contains(answer.status())) {
            throw Refusal.unavailable(service);
        }
        return answer;
    }

    /**
     * A paper that the service prints for a user, as it comes: its reads refuse where it breaks off. Empty when the
     * service knows nothing of what was asked for, or says with this code that there is no such paper.
     *
     * @throws Refusal as {@link #asked} does, and with the service's own sentence when it refuses
     */
    public static Optional<InputStream> printed(
            String service, String none, Supplier<RestResponse<InputStream>> question) {
        try {
            var answer = SecondTry.of(question);
            if (!PDF.isCompatible(answer.getMediaType())) {
                throw Refusal.unavailable(service);
            }
            return Optional.of(new RemoteStream(service, answer.getEntity()));
        } catch (WebApplicationException refused) {
            var problem = refusal(refused);
            if (problem.code().equals(none)) {
                return Optional.empty();
            }
            return asked(service, problem).flatMap(never -> Optional.empty());
        } catch (ProcessingException | IllegalStateException away) {
            throw Refusal.unavailable(service);
        }
    }

    private static Answer heard(String service, Supplier<RestResponse<String>> question) {
        try {
            var answer = question.get();
            return new Answer(
                    answer.getStatus(),
                    Optional.ofNullable(answer.getHeaderString("ETag")),
                    tree(service, answer.getEntity()));
        } catch (WebApplicationException refused) {
            return refusal(refused);
        } catch (ProcessingException | IllegalStateException away) {
            throw Refusal.unavailable(service);
        }
    }

    private static Answer refusal(WebApplicationException refused) {
        var response = refused.getResponse();
        return new Answer(response.getStatus(), Optional.empty(), problem(response.readEntity(String.class)));
    }

    private static JsonNode tree(String service, String body) {
        try {
            return DocumentText.JSON.readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw Refusal.unavailable(service);
        }
    }

    /** A refusal may come without a body that can be read, from a proxy on the way. */
    private static JsonNode problem(String body) {
        try {
            return DocumentText.JSON.readTree(body == null ? "" : body);
        } catch (JsonProcessingException unreadable) {
            return DocumentText.JSON.missingNode();
        }
    }

    /**
     * An answer of another service.
     *
     * @param status the status of HTTP
     * @param etag the version of what was shown
     * @param body what was shown, or the problem
     */
    public record Answer(int status, Optional<String> etag, JsonNode body) {

        /** Whether the service did what it was asked for. */
        public boolean ok() {
            return status < 300;
        }

        /** The code of the problem, or the status where it named none. */
        public String code() {
            return body.path("code").asText("status-" + status);
        }

        /**
         * This answer if it is a good one.
         *
         * @throws Refusal {@code dossier-changed} where what was shown moved on; the service's own code, with its own
         *     sentence, where a rule there refuses
         */
        public Answer orRefuse(String service) {
            if (ok()) {
                return this;
            }
            if (status == 412) {
                throw Refusal.conflict("dossier-changed", Map.of());
            }
            var sentence = body.path("detail").asText(body.path("title").asText(code()));
            var known = Texts.has("problem." + code(), Texts.DEFAULT) && status == 409;
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    known ? code() : "refused-elsewhere",
                    Map.of("service", service, "detail", sentence),
                    List.of());
        }
    }
}
