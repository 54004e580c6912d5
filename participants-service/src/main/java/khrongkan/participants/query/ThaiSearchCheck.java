package khrongkan.participants.query;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/**
 * Refuses to start on a database whose character type knows no Thai letter: an index there would silently answer every
 * search by reading the whole table.
 */
class ThaiSearchCheck {

    void check(@Observes StartupEvent start, EntityManager rows) {
        var trigrams = rows.createNativeQuery("select cardinality(show_trgm('สัมมนา'))", Integer.class)
                .getSingleResult();
        if (!(trigrams instanceof Integer count) || count == 0) {
            throw new IllegalStateException("The database knows no Thai letters. Create it from template0 with"
                    + " locale_provider icu icu_locale 'th-TH' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'.");
        }
    }
}
