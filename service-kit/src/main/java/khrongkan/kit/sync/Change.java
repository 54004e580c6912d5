package khrongkan.kit.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import khrongkan.kit.page.Gone;
import khrongkan.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** When one item was changed last, or went. */
record Change(
        String id, Instant at, boolean deleted, @Nullable String mergedInto) {

    static Change of(ResultSet row) throws SQLException {
        return new Change(
                row.getString("id"),
                Objects.requireNonNull(Sql.instant(row, "changed_at")),
                row.getBoolean("deleted"),
                row.getString("merged_into"));
    }

    Gone gone() {
        return new Gone(id, deleted ? at : null, mergedInto);
    }
}
