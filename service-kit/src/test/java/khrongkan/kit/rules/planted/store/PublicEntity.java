package khrongkan.kit.rules.planted.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks a rule: a row that everybody can name. */
@Entity
public class PublicEntity {

    @Id
    private long id;
}
