package khrongkan.approval.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import khrongkan.approval.calendar.domain.DeadlineRule.Step;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The row behind a step about a paper that lies too long; written by {@link Reminding}, and read by queries only. */
@Entity
@Immutable
@Table(name = "reminder")
@IdClass(ReminderEntity.Key.class)
@SuppressWarnings("UnusedVariable") // read by queries
class ReminderEntity {

    @Id
    private UUID proposalId;

    @Id
    private Instant arrivedAt;

    @Id
    @Enumerated(EnumType.STRING)
    private Step step;

    private UUID escalateTo;

    protected ReminderEntity() {}

    /** The key of a reminder's row. */
    static class Key implements Serializable {

        private @Nullable UUID proposalId;
        private @Nullable Instant arrivedAt;
        private @Nullable Step step;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(proposalId, key.proposalId)
                    && Objects.equals(arrivedAt, key.arrivedAt)
                    && step == key.step;
        }

        @Override
        public int hashCode() {
            return Objects.hash(proposalId, arrivedAt, step);
        }
    }
}
