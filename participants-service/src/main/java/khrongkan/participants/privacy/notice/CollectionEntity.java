package khrongkan.participants.privacy.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import khrongkan.kit.Ids;
import khrongkan.participants.change.Entered;
import khrongkan.participants.change.Subject;

/** That data was collected, and under which notice. It is written once and never changed. */
@Entity
@Table(name = "collection")
@SuppressWarnings("UnusedVariable") // written here, read by SQL
class CollectionEntity {

    @Id
    private UUID id;

    private String office;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private UUID subjectId;
    private UUID noticeId;
    private boolean stated;
    private Instant at;
    private String actor;

    protected CollectionEntity() {}

    CollectionEntity(Entered entered, Notice notice, boolean stated, Instant at, String actor) {
        this.id = Ids.next();
        this.office = entered.office();
        this.subject = entered.subject();
        this.subjectId = entered.id();
        this.noticeId = notice.id();
        this.stated = stated;
        this.at = at;
        this.actor = actor;
    }
}
