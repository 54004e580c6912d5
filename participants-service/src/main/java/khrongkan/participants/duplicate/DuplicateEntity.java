package khrongkan.participants.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.participants.change.Kept;
import khrongkan.participants.duplicate.domain.Clue;
import khrongkan.participants.duplicate.domain.Likeness;
import khrongkan.participants.duplicate.domain.State;
import khrongkan.participants.search.domain.Register;
import org.jspecify.annotations.Nullable;

/** Two records that may be one. The smaller id stands first. */
@Entity
@Table(name = "duplicate")
class DuplicateEntity extends Kept {

    @Enumerated(EnumType.STRING)
    private Register register;

    private UUID firstId;
    private UUID secondId;
    private BigDecimal score;
    private String reasons;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String comment;

    protected DuplicateEntity() {}

    DuplicateEntity(String office, Instant now, Register register, Pair pair, Likeness likeness) {
        super(office, now);
        this.register = register;
        this.firstId = pair.first();
        this.secondId = pair.second();
        this.score = likeness.score();
        this.reasons = likeness.clues().stream().map(Clue::name).collect(Collectors.joining(","));
        this.state = State.OPEN;
    }

    void decided(State decision, @Nullable String why, Instant now) {
        state = decision;
        comment = why;
        changed(now);
    }

    Register register() {
        return register;
    }

    Pair pair() {
        return new Pair(firstId, secondId);
    }

    BigDecimal score() {
        return score;
    }

    List<Clue> clues() {
        return Arrays.stream(reasons.split(",", -1)).map(Clue::valueOf).toList();
    }

    State state() {
        return state;
    }

    @Nullable
    String comment() {
        return comment;
    }
}
