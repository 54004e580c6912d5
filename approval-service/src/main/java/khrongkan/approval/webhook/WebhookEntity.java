package khrongkan.approval.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khrongkan.approval.feed.EventType;
import khrongkan.approval.webhook.domain.State;
import khrongkan.kit.Ids;

/** The row of an endpoint. */
@Entity
@Table(name = "webhook")
class WebhookEntity {

    @Id
    private UUID id;

    private String office;
    private String url;
    private String description;
    private String eventTypes;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant disabledAt;
    private String disabledFor;
    private byte[] secret;
    private byte[] formerSecret;
    private Instant formerUntil;
    private String createdBy;
    private Instant createdAt;
    private Instant changedAt;

    @Version
    private long version;

    protected WebhookEntity() {}

    WebhookEntity(String ofOffice, String by, Instant now) {
        id = Ids.next();
        office = ofOffice;
        createdBy = by;
        createdAt = now;
    }

    final void take(WriteWebhook written, Instant now) {
        url = written.url().strip();
        description = written.description();
        eventTypes = written.types().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        state = written.isActive() ? State.ACTIVE : State.PAUSED;
        disabledAt = null;
        disabledFor = null;
        changedAt = now;
    }

    void secret(byte[] sealed) {
        secret = sealed;
    }

    /** Another secret; the one before counts for a while yet. */
    void rotate(byte[] sealed, Instant until, Instant now) {
        formerSecret = secret;
        formerUntil = until;
        secret = sealed;
        changedAt = now;
    }

    void disable(String why, Instant now) {
        state = State.DISABLED;
        disabledAt = now;
        disabledFor = why;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    String office() {
        return office;
    }

    String url() {
        return url;
    }

    long version() {
        return version;
    }

    boolean isActive() {
        return state == State.ACTIVE;
    }

    /** Names of types, joined by commas; empty for all. */
    String eventTypes() {
        return eventTypes;
    }

    /** The secrets that count, the newest first. */
    List<Secret> secrets(Vault vault, Instant now) {
        boolean both = formerSecret != null && formerUntil.isAfter(now);
        return Stream.concat(Stream.of(secret), both ? Stream.of(formerSecret) : Stream.empty())
                .map(cipher -> vault.open(id, cipher))
                .toList();
    }

    WebhookView shown(ProgressEntity progress) {
        var types = eventTypes.isEmpty()
                ? Set.<EventType>of()
                : Arrays.stream(eventTypes.split(",", -1))
                        .map(EventType::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
        var disabled = disabledAt == null ? null : new WebhookView.Disabled(disabledAt, disabledFor);
        return new WebhookView(
                id,
                url,
                description,
                types.stream().sorted().toList(),
                state,
                disabled,
                progress.health(),
                formerUntil,
                createdBy,
                createdAt,
                changedAt,
                null);
    }
}
