package khrongkan.participants.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import khrongkan.participants.name.domain.NameForms;
import org.hibernate.Session;

/**
 * Folds names that came into a table without their forms: by a migration, or past this service. To fold all of them by
 * new rules, a migration empties the column {@code search_text}.
 */
@ApplicationScoped
class Unfolded {

    private static final int AT_ONCE = 500;

    private final Session rows;

    Unfolded(Session rows) {
        this.rows = rows;
    }

    @Scheduled(every = "1m", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fold() {
        while (fold("organization", "name", NameForms::ofOrganization)) {}
        while (fold("person", "name_key", NameForms::ofPerson)) {}
    }

    /** Folds some; true while there may be more. */
    private boolean fold(String table, String name, Function<String, NameForms> forms) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Object[]> found = rows.createNativeQuery(
                            "select id, %s from %s where search_text is null limit %d for update skip locked"
                                    .formatted(name, table, AT_ONCE),
                            Object[].class)
                    .getResultList();
            found.forEach(row -> write(table, (UUID) row[0], forms.apply((String) row[1])));
            return found.size() == AT_ONCE;
        });
    }

    private void write(String table, UUID id, NameForms forms) {
        rows.createNativeMutationQuery("""
                update %s set search_core = :core, search_text = :text, search_sound = :sound where id = :id""".formatted(table))
                .setParameter("core", forms.core())
                .setParameter("text", forms.text())
                .setParameter("sound", forms.sound())
                .setParameter("id", id)
                .executeUpdate();
    }
}
