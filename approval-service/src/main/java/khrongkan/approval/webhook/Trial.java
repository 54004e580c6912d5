package khrongkan.approval.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import khrongkan.approval.feed.CloudEvent;
import khrongkan.kit.Ids;

/** Tries an endpoint by hand. */
@ApplicationScoped
class Trial {

    private final Webhooks webhooks;
    private final Message message;
    private final Clock clock;

    Trial(Webhooks webhooks, Message message, Clock clock) {
        this.webhooks = webhooks;
        this.message = message;
        this.clock = clock;
    }

    /** Sends a ping in the same way as an event; not within a transaction. */
    TrialView ping(UUID id) {
        var target = webhooks.target(id);
        var event = CloudEvent.ping(Ids.next(), id, target.office(), clock.instant());
        var outcome = message.send(target.url(), target.secrets(), event);
        return new TrialView(event.id(), outcome.status(), outcome.failure(), outcome.durationMs());
    }

    /** Where to and how signed. */
    record Target(String office, String url, List<Secret> secrets) {}
}
