package khrongkan.kit.wall;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import khrongkan.kit.sql.Sql;

/** Refuses to start as a user of the database for whom its policies do not hold. */
class WallCheck {

    void check(@Observes @Priority(1) StartupEvent start, Sql sql) {
        boolean bypassed = sql.one(
                        "select rolsuper or rolbypassrls from pg_roles where rolname = current_user",
                        row -> row.getBoolean(1))
                .orElse(true);
        if (bypassed) {
            throw new IllegalStateException("The database user goes past row-level security. Connect as one that is"
                    + " neither superuser nor BYPASSRLS and owns the database.");
        }
    }
}
