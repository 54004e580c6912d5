package khrongkan.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** What has been kept for long enough is thrown away, and nothing else. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class RetentionTest {

    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    Retention retention;

    @Inject
    Sql sql;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void changes_are_kept_for_ten_years_and_reads_for_one() {
        add(YEAR.multipliedBy(10).plusDays(1), true);
        add(YEAR.multipliedBy(10).minusDays(1), true);
        add(YEAR.plusDays(1), true);
        add(YEAR.plusDays(1), false);
        add(YEAR.minusDays(1), false);
        retention.forgetOld();
        assertThat(left(true)).isEqualTo(2);
        assertThat(left(false)).isEqualTo(1);
    }

    @Test
    void the_first_id_of_a_moment_is_not_after_any_of_it_and_after_all_before() {
        var moment = Instant.parse("2026-11-30T01:02:03.004Z");
        assertThat(Moments.of(Moments.first(moment))).isEqualTo(moment);
        assertThat(Moments.of(Moments.first(moment.plusNanos(1)))).isEqualTo(moment.plusMillis(1));
    }

    private void add(Duration ago, boolean changed) {
        var id = Moments.first(Instant.now().minus(ago));
        var own = new UUID(id.getMostSignificantBits(), UUID.randomUUID().getLeastSignificantBits());
        QuarkusTransaction.requiringNew().run(() -> sql.update("""
                insert into audit_entry (id, at, subject, method, path, resources, status, changed)
                values (?, now(), ?, 'GET', '/', '{}', 200, ?)""", own, subject, changed));
    }

    private long left(boolean changed) {
        return sql.one(
                        "select count(*) from audit_entry where subject = ? and changed = ?",
                        row -> row.getLong(1),
                        subject,
                        changed)
                .orElseThrow();
    }
}
