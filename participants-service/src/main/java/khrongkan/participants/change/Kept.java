package khrongkan.participants.change;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import khrongkan.kit.Ids;

/** What every record has: its id, the office it belongs to, its version, and when it was made and changed. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class Kept {

    @Id
    private UUID id;

    private String office;

    @Version
    private long version;

    private Instant createdAt;
    private Instant changedAt;

    protected Kept() {}

    protected Kept(String office, Instant now) {
        this.id = Ids.next();
        this.office = office;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** Notes the time of a change. */
    protected void changed(Instant now) {
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String office() {
        return office;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
