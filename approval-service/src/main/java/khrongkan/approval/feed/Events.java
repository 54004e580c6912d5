package khrongkan.approval.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import khrongkan.kit.Ids;
import khrongkan.kit.trace.Traces;

/**
 * Where it is written down, in the transaction of what happened, that others are to be told. Nothing personal gets in:
 * which proposal, what, when, and the newest entry of its history, so that a tail cut off later is noticed.
 */
@ApplicationScoped
public class Events {

    private static final String OF_PROPOSAL = """
            insert into event (id, type, office, proposal_id, occurred_at, trace_parent, head_number, head_hash)
            select :id, :type, :office, :proposal, :at, nullif(:trace, ''), h.number, h.hash from (select 1) one left join lateral
                (select number, hash from history where proposal_id = :proposal order by number desc limit 1) h on true""";

    private static final String OF_WEBHOOK = """
            insert into event (id, type, office, webhook_id, occurred_at, trace_parent)
            values (:id, :type, :office, :webhook, :at, nullif(:trace, ''))""";

    private final EntityManager rows;
    private final Event<Raised> raised;
    private final Clock clock;

    Events(EntityManager rows, Event<Raised> raised, Clock clock) {
        this.rows = rows;
        this.raised = raised;
        this.clock = clock;
    }

    /** Something was written down here; it gets its position once the transaction is through. */
    public record Raised() {}

    /** Something happened to a proposal. To be called after its entry in the history, if it has one. */
    public void raise(EventType type, UUID proposal, String office) {
        write(OF_PROPOSAL, type, office, "proposal", proposal);
    }

    /** Something happened to an endpoint that others are told at. */
    public void raiseForWebhook(EventType type, UUID webhook, String office) {
        write(OF_WEBHOOK, type, office, "webhook", webhook);
    }

    private void write(String sql, EventType type, String office, String about, UUID subject) {
        rows.createNativeQuery(sql)
                .setParameter("id", Ids.next())
                .setParameter("type", type.name())
                .setParameter("office", office)
                .setParameter(about, subject)
                .setParameter("trace", Traces.parent())
                .setParameter("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
        raised.fire(new Raised());
    }
}
