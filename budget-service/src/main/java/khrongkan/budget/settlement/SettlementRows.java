package khrongkan.budget.settlement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import khrongkan.budget.expenditure.Commitment;
import khrongkan.budget.json.Json;
import khrongkan.budget.settlement.domain.Statement;
import khrongkan.kit.sql.Sql;

/** The closed settlements. */
@ApplicationScoped
@Transactional
class SettlementRows {

    private static final TypeReference<Statement> CONTENT = new TypeReference<>() {};

    private final Sql sql;
    private final Json json;

    SettlementRows(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    void add(Commitment commitment, Statement statement, Settlement.Closing closing) {
        sql.update(
                """
                insert into settlement (budget_id, proposal_id, revision, approved, accepted, returned, content, note,
                    closed_by, closed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                commitment.budgetId(),
                commitment.proposalId(),
                commitment.revision(),
                statement.approved(),
                statement.accepted(),
                statement.returnable(),
                json.write(statement),
                closing.note(),
                closing.by(),
                closing.at());
    }

    Optional<Closed> find(UUID budget) {
        return sql.one(
                "select * from settlement where budget_id = ?",
                row -> new Closed(
                        json.read(row.getString("content"), CONTENT),
                        new Settlement.Closing(
                                row.getString("note"),
                                row.getString("closed_by"),
                                row.getTimestamp("closed_at").toInstant())),
                budget);
    }

    /** What was closed, and by whom. */
    record Closed(Statement statement, Settlement.Closing closing) {}
}
