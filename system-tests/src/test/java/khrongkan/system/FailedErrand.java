package khrongkan.system;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import khrongkan.local.Service;

/** An errand that another service has refused: nothing that can be done from outside brings one about in a moment. */
final class FailedErrand {

    private FailedErrand() {}

    static void of(Stack stack, String proposal, String id) {
        try (var connection = DriverManager.getConnection(stack.databaseUrl(Service.APPROVAL));
                var insert = connection.prepareStatement(
                        "insert into outbox (id, proposal_id, revision, target, operation, state, attempts, due_at,"
                                + " failure, created_at, settled_at) values (?, ?, 1, 'BUDGET', 'COMMIT', 'FAILED', 1,"
                                + " now(), 'not-found', now(), now())")) {
            insert.setObject(1, UUID.fromString(id));
            insert.setObject(2, UUID.fromString(proposal));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
