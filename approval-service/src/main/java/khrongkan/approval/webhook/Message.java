package khrongkan.approval.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khrongkan.approval.feed.CloudEvent;
import khrongkan.approval.webhook.domain.Outcome;
import khrongkan.kit.trace.Traces;

/** Puts an event into the form of Standard Webhooks and has it sent. */
@ApplicationScoped
class Message {

    private final Sender sender;
    private final ObjectMapper json;
    private final Clock clock;

    Message(Sender sender, ObjectMapper json, Clock clock) {
        this.sender = sender;
        this.json = json;
        this.clock = clock;
    }

    /** Signed with each secret that counts; a receiver needs to know one of them. */
    Outcome send(String url, List<Secret> secrets, CloudEvent event) {
        var body = body(event);
        var id = event.id().toString();
        var now = clock.instant();
        var signatures =
                secrets.stream().map(secret -> secret.sign(id, now, body)).collect(Collectors.joining(" "));
        var headers = Map.of(
                "webhook-id",
                id,
                "webhook-timestamp",
                String.valueOf(now.getEpochSecond()),
                "webhook-signature",
                signatures,
                "traceparent",
                Traces.parent());
        return sender.post(url, headers, body);
    }

    private byte[] body(CloudEvent event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
