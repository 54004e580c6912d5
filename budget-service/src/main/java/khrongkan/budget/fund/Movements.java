package khrongkan.budget.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import khrongkan.budget.fund.domain.Amounts;
import khrongkan.kit.Ids;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.sync.ChangeLog;
import org.jspecify.annotations.Nullable;

/** Moves money inside a fund, and keeps each movement. */
@ApplicationScoped
public class Movements {

    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final Clock clock;
    private final ChangeLog log;

    Movements(Sql sql, Clock clock, ChangeLog log) {
        this.sql = sql;
        this.clock = clock;
        this.log = log;
    }

    /** Locks funds, always in the same order. */
    public void lock(Collection<UUID> funds) {
        funds.stream()
                .sorted()
                .distinct()
                .forEach(fund -> sql.list("select 1 from fund where id = ? for no key update", row -> true, fund));
    }

    /**
     * Takes a difference over into a fund. One conditional update decides.
     *
     * @throws Refusal {@code fund-exceeded} when the fund has not as much left
     */
    public void move(Move move) {
        var difference = move.difference();
        if (difference.isNothing()) {
            return;
        }
        var needed = difference.available().negate();
        int moved = sql.update(
                """
                update fund set allocated = allocated + ?, reserved = reserved + ?, committed = committed + ?,
                    spent = spent + ?, version = version + (? <> 0)::integer
                where id = ? and (? <= 0 or allocated - reserved - committed - spent >= ?)""",
                difference.allocated(),
                difference.reserved(),
                difference.committed(),
                difference.spent(),
                difference.allocated(),
                move.fund(),
                needed,
                needed);
        if (moved == 0) {
            throw Refusal.conflict("fund-exceeded", Map.of("available", available(move.fund()), "needed", needed));
        }
        keep(move);
    }

    void keep(Move move) {
        var difference = move.difference();
        sql.update(
                """
                insert into fund_movement (id, fund_id, at, actor, kind, allocated, reserved, committed, spent,
                    proposal_id, revision, reference)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(),
                move.fund(),
                clock.instant(),
                move.actor(),
                move.kind(),
                difference.allocated(),
                difference.reserved(),
                difference.committed(),
                difference.spent(),
                move.proposal(),
                move.revision(),
                move.reference());
    }

    Page<MovementView> page(UUID fund, PageQuery query) {
        return log.within("fund-movement", fund, query)
                .map(changed -> changed.page(
                        sql.list(
                                "select * from fund_movement where fund_id = ? and id = any(?::uuid[])",
                                Movements::view,
                                fund,
                                changed.ids()),
                        MovementView::id))
                .orElseGet(() -> byId(fund, query));
    }

    private Page<MovementView> byId(UUID fund, PageQuery query) {
        var after = query.after(1)
                .map(place -> PageQuery.read(place.get(0), UUID::fromString))
                .orElse(FIRST);
        var found = sql.list(
                "select * from fund_movement where fund_id = ? and id > ? order by id limit ?",
                Movements::view,
                fund,
                after,
                query.fetch());
        return Page.of(found, query, movement -> List.of(movement.id().toString()));
    }

    private BigDecimal available(UUID fund) {
        return sql.one(
                        "select allocated - reserved - committed - spent from fund where id = ?",
                        row -> Objects.requireNonNull(row.getBigDecimal(1)),
                        fund)
                .orElseThrow(Refusal::notFound);
    }

    /** The four sums of a row. */
    static Amounts amounts(ResultSet row) throws SQLException {
        return new Amounts(
                row.getBigDecimal("allocated"),
                row.getBigDecimal("reserved"),
                row.getBigDecimal("committed"),
                row.getBigDecimal("spent"));
    }

    private static MovementView view(ResultSet row) throws SQLException {
        return new MovementView(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("kind"),
                row.getBigDecimal("allocated"),
                row.getBigDecimal("reserved"),
                row.getBigDecimal("committed"),
                row.getBigDecimal("spent"),
                row.getObject("proposal_id", UUID.class),
                row.getObject("revision", Integer.class),
                row.getObject("reference", UUID.class));
    }

    /** A difference to a fund, and where it comes from. */
    public record Move(
            UUID fund,
            String actor,
            String kind,
            Amounts difference,
            @Nullable UUID proposal,
            @Nullable Integer revision,
            @Nullable UUID reference) {

        /** A difference to what a fund was given. */
        static Move allocation(UUID fund, String actor, String kind, BigDecimal amount, @Nullable UUID reference) {
            return new Move(fund, actor, kind, Amounts.allocated(amount), null, null, reference);
        }
    }
}
