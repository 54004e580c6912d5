package khrongkan.budget.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import khrongkan.budget.sql.Sql;
import khrongkan.kit.Ids;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Moves money inside a fund, and keeps each movement. */
@ApplicationScoped
public class Movements {

    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final Clock clock;

    Movements(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Takes a difference of reserved and committed money over into a fund. One conditional update decides.
     *
     * @throws Refusal {@code fund-exceeded} when the fund has not as much left
     */
    public void move(Move move) {
        var needed = move.reserved().add(move.committed());
        if (move.reserved().signum() == 0 && move.committed().signum() == 0) {
            return;
        }
        int moved = sql.update("""
                update fund set reserved = reserved + ?, committed = committed + ?
                where id = ? and (? <= 0 or allocated - reserved - committed >= ?)""", move.reserved(), move.committed(), move.fund(), needed, needed);
        if (moved == 0) {
            throw Refusal.conflict("fund-exceeded", Map.of("available", available(move.fund()), "needed", needed));
        }
        keep(move);
    }

    void keep(Move move) {
        sql.update(
                """
                insert into fund_movement
                    (id, fund_id, at, actor, kind, allocated, reserved, committed, proposal_id, revision)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(),
                move.fund(),
                clock.instant(),
                move.actor(),
                move.kind(),
                move.allocated(),
                move.reserved(),
                move.committed(),
                move.proposal(),
                move.revision());
    }

    Page<MovementView> page(UUID fund, PageQuery query) {
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
                        "select allocated - reserved - committed from fund where id = ?",
                        row -> Objects.requireNonNull(row.getBigDecimal(1)),
                        fund)
                .orElseThrow(Refusal::notFound);
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
                row.getObject("proposal_id", UUID.class),
                row.getObject("revision", Integer.class));
    }

    /** A difference to a fund, and where it comes from. */
    public record Move(
            UUID fund,
            String actor,
            String kind,
            BigDecimal allocated,
            BigDecimal reserved,
            BigDecimal committed,
            @Nullable UUID proposal,
            @Nullable Integer revision) {}
}
