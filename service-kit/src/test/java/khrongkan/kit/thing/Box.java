package khrongkan.kit.thing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row that is written when its transaction ends. */
@Entity
@Table(name = "thing")
class Box {

    @Id
    private UUID id;

    private String name;

    protected Box() {}

    Box(UUID id, String name) {
        this.id = id;
        this.name = name;
    }
}
