package khrongkan.budget.fund;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import khrongkan.budget.fund.domain.Amounts;
import khrongkan.budget.history.Changes;
import khrongkan.budget.hold.HoldDesk;
import khrongkan.budget.json.Json;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.kit.testing.TestDatabase;
import org.flywaydb.core.Flyway;

/** The real money of this service over a real database, wired by hand; each turn is one transaction. */
final class Treasury implements AutoCloseable {

    private static final Caller FINANCE = new Caller("desk", "desk", "DESK", null, Set.of("finance"));
    private static final UUID BUDGET = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    private final TestDatabase server = new TestDatabase();
    private final Connection connection;
    private final Funds funds;
    private final Transfers transfers;
    private final HoldDesk holds;
    private final Sql sql;

    Treasury() throws SQLException {
        var settings = server.start();
        var url = settings.get("quarkus.datasource.jdbc.url");
        var user = settings.get("quarkus.datasource.username");
        var password = settings.get("quarkus.datasource.password");
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("db/kit", "db/migration")
                .load()
                .migrate();
        connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        sql = made(Sql.class, source());
        // no request says here whose work this is
        sql.list("select set_config('khrongkan.office', '*', false)", row -> true);
        var json = made(Json.class, new ObjectMapper().registerModule(new JavaTimeModule()));
        var changes = made(Changes.class, sql, json, Clock.systemUTC());
        var log = made(ChangeLog.class, sql);
        var movements = new Movements(sql, Clock.systemUTC(), log);
        funds = new Funds(sql, json, movements, changes, log);
        transfers = new Transfers(funds, movements, new TransferRows(sql, log), changes, Clock.systemUTC());
        holds = new HoldDesk(sql, movements, changes, BUDGET);
        sql.update("""
                insert into budget (id, office, title, fiscal_year, event_date, training_class, venue_kind, total,
                    findings, status, version, created_by, created_at, changed_at)
                values (?, 'DESK', 'desk', 2547, '2004-01-21', 'EXTERNAL', 'GOVERNMENT', 0, '[]', 'DRAFT', 1, 'desk',
                    now(), now())""", BUDGET);
        connection.commit();
    }

    HoldDesk holds() {
        return holds;
    }

    UUID open(BigDecimal allocated) throws SQLException {
        var fund = funds.open(new OpenFund("งบ " + UUID.randomUUID(), 2547, Map.of(), allocated), FINANCE);
        connection.commit();
        return fund.id();
    }

    void allocate(UUID fund, BigDecimal allocated) {
        funds.allocate(fund, funds.find(fund).orElseThrow().version(), allocated, FINANCE);
    }

    UUID transfer(TransferView.Kind kind, UUID from, UUID to, BigDecimal amount) {
        return transfers
                .transfer(new TransferMoney(kind, from, to, amount, "1/2547", "ทดสอบ"), FINANCE)
                .toFundId();
    }

    Amounts amounts(UUID fund) {
        return funds.find(fund).orElseThrow().amounts();
    }

    int year(UUID fund) {
        return funds.find(fund).orElseThrow().fiscalYear();
    }

    /** All movements of a fund together. */
    Amounts moved(UUID fund) {
        return sql.one("""
                        select sum(allocated) as allocated, sum(reserved) as reserved, sum(committed) as committed,
                            sum(spent) as spent
                        from fund_movement where fund_id = ?""", Movements::amounts, fund).orElseThrow();
    }

    /** Tells whether the turn was done; what is refused leaves nothing behind. */
    boolean turn(Runnable turn) throws SQLException {
        try {
            turn.run();
            connection.commit();
            return true;
        } catch (Refusal refused) {
            connection.rollback();
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        server.stop();
    }

    /** One connection for all, so that a turn is one transaction. */
    private DataSource source() {
        var shared = proxy(Connection.class, connection);
        return (DataSource) Proxy.newProxyInstance(
                Treasury.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, given) -> shared);
    }

    private static Object proxy(Class<?> type, Connection behind) {
        return Proxy.newProxyInstance(
                Treasury.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, given) -> method.getName().equals("close") ? null : method.invoke(behind, given));
    }

    private static <T> T made(Class<T> type, Object... parts) {
        var constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        try {
            return type.cast(constructor.newInstance(parts));
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
