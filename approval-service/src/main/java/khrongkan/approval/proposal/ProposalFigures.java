package khrongkan.approval.proposal;

import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.State;
import khrongkan.kit.metric.Figures;
import khrongkan.kit.metric.Look;
import khrongkan.kit.sql.Sql;

/** Tells the operator how many proposals there are in each state, and how long the oldest lies at each station. */
@ApplicationScoped
class ProposalFigures {

    /** In these there are few at a time; the others only ever become more. */
    private static final Set<State> MOVING =
            EnumSet.of(State.DRAFT, State.SUBMITTED, State.ENDORSED, State.RETURNED, State.POSTPONED);

    private static final Set<State> RESTING = EnumSet.complementOf(EnumSet.copyOf(MOVING));

    private static final String BY_STATE = "select state, count(*) from proposal where state in ('%s') group by state";
    private static final String BY_TURN =
            "select turn, count(*), min(arrived_at) as oldest from proposal where turn is not null group by turn";

    private record Waiting(long count, Instant oldest) {

        static Waiting of(ResultSet row) throws SQLException {
            return new Waiting(row.getLong(2), Objects.requireNonNull(Sql.instant(row, "oldest")));
        }
    }

    private final Figures figures;
    private final Sql sql;
    private final Clock clock;

    ProposalFigures(Figures figures, Sql sql, Clock clock) {
        this.figures = figures;
        this.sql = sql;
        this.clock = clock;
    }

    void tell(@Observes StartupEvent started) {
        tell(figures.of(() -> byState(MOVING)), MOVING);
        tell(figures.rarely(() -> byState(RESTING)), RESTING);
        tellWaiting();
    }

    private static void tell(Look<Map<State, Long>> byState, Set<State> states) {
        for (var state : states) {
            byState.gauge(
                    "khrongkan.proposals",
                    "Proposals by state.",
                    Tags.of("state", state.name()),
                    counts -> counts.getOrDefault(state, 0L));
        }
    }

    private void tellWaiting() {
        var byTurn = figures.of(this::byTurn);
        for (var hand : Hand.values()) {
            var station = Tags.of("station", hand.name());
            byTurn.gauge(
                    "khrongkan.proposals.waiting",
                    "Proposals that wait for a decision, by whose turn it is.",
                    station,
                    waiting -> Optional.ofNullable(waiting.get(hand))
                            .map(Waiting::count)
                            .orElse(0L));
            byTurn.gauge(
                    "khrongkan.proposals.oldest.waiting.seconds",
                    "How long the proposal that arrived first has been waiting there; 0 where none does.",
                    station,
                    waiting -> Optional.ofNullable(waiting.get(hand))
                            .map(Waiting::oldest)
                            .map(this::age)
                            .orElse(0.0));
        }
    }

    private double age(Instant since) {
        return Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }

    private Map<State, Long> byState(Set<State> states) {
        var counts = new EnumMap<State, Long>(State.class);
        var names = states.stream().map(State::name).collect(Collectors.joining("', '"));
        sql.list(BY_STATE.formatted(names), row -> Map.entry(State.valueOf(row.getString(1)), row.getLong(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private Map<Hand, Waiting> byTurn() {
        var waiting = new EnumMap<Hand, Waiting>(Hand.class);
        sql.list(BY_TURN, row -> Map.entry(Hand.valueOf(row.getString(1)), Waiting.of(row)))
                .forEach(found -> waiting.put(found.getKey(), found.getValue()));
        return waiting;
    }
}
