package khrongkan.approval.remote;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import khrongkan.kit.refusal.Refusal;

/** What is held at other services for one revision of a proposal. */
public final class Held {

    private Held() {}

    /** Asks to hold something: the key under which it is held, and for which office. */
    public record Claim(UUID proposalId, int revision, String office) {}

    /**
     * Until when the service holds it without a confirmation.
     *
     * @throws Refusal where it refused to hold it
     */
    public static Instant until(String service, Answers.Answer answer) {
        var text = answer.orRefuse(service).body().path("expiresAt").asText();
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException senseless) {
            throw Refusal.unavailable(service);
        }
    }
}
