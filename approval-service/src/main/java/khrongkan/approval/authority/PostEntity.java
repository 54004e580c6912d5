package khrongkan.approval.authority;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import khrongkan.approval.authority.domain.Post;
import khrongkan.kit.Ids;

/** The row behind a post. */
@Entity
@Table(name = "post")
class PostEntity {

    @Id
    private UUID id;

    private String office;
    private String title;

    @SuppressWarnings("UnusedVariable") // who entered it, for whoever asks the database
    private String createdBy;

    @SuppressWarnings("UnusedVariable") // when it was entered, for whoever asks the database
    private Instant createdAt;

    @Version
    private long version;

    protected PostEntity() {}

    PostEntity(String ofOffice, String called, String by, Instant at) {
        id = Ids.next();
        office = ofOffice;
        title = called;
        createdBy = by;
        createdAt = at;
    }

    void call(String called) {
        title = called;
    }

    Post toDomain() {
        return new Post(id, title);
    }

    UUID id() {
        return id;
    }

    String office() {
        return office;
    }

    String title() {
        return title;
    }

    long version() {
        return version;
    }
}
