package khrongkan.kit.wall;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.util.Optional;
import java.util.function.Supplier;
import khrongkan.kit.sql.Sql;

/** Lets work through the wall between the offices: named, and for as long as it runs. */
@ApplicationScoped
public class Wall {

    private final Work work;
    private final Sql sql;

    Wall(Work work, Sql sql) {
        this.work = work;
        this.sql = sql;
    }

    /**
     * Work of the system itself on behalf of a caller who may not see all of what it needs. It opens the running
     * transaction, if there is one; what it changes there has to be flushed before it ends.
     */
    public <T> T everywhere(Supplier<T> crossing) {
        return reaching(Reach.ALL, crossing);
    }

    /** Work of the system itself; see {@link #everywhere(Supplier)}. */
    public void everywhere(Runnable crossing) {
        reaching(Reach.ALL, () -> {
            crossing.run();
            return true;
        });
    }

    /** Work for somebody of an office, or for one who reads all, on a thread that does not know him. */
    public <T> T within(Optional<String> office, Supplier<T> remote) {
        return reaching(office.map(Reach::of).orElse(Reach.ALL), remote);
    }

    private <T> T reaching(Reach reach, Supplier<T> crossing) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
            return work.reaching(reach, crossing);
        }
        var before = work.reach();
        set(reach);
        try {
            return work.reaching(reach, crossing);
        } finally {
            setBack(before);
        }
    }

    private void setBack(Reach before) {
        try {
            set(before);
        } catch (IllegalStateException failed) {
            // a transaction in which a statement failed takes no further one
            QuarkusTransaction.setRollbackOnly();
        }
    }

    /** For the rest of the transaction: whatever becomes of it, its connection goes back as it came. */
    private void set(Reach reach) {
        sql.list("select set_config('khrongkan.office', ?, true)", row -> true, reach.setting());
    }
}
