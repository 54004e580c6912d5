package khrongkan.participants.seminar.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The title of a seminar, where the index finds it behind the wall between the offices. */
@Entity
@Immutable
@Table(name = "seminar_search")
@SuppressWarnings("UnusedVariable") // read by queries
class SeminarTitle {

    @Id
    private UUID id;

    private String titleKey;

    protected SeminarTitle() {}
}
