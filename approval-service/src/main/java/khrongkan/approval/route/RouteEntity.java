package khrongkan.approval.route;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import khrongkan.approval.proposal.DocumentText;
import khrongkan.approval.route.domain.Route;
import khrongkan.kit.Ids;

/** The row behind a version of a {@link Route}; written once, which the database sees to. */
@Entity
@Table(name = "route")
class RouteEntity {

    @Id
    private UUID id;

    private String office;
    private int version;
    private String definition;
    private String enteredBy;
    private Instant enteredAt;

    protected RouteEntity() {}

    RouteEntity(String ofOffice, int number, Route route, String by, Instant at) {
        id = Ids.next();
        office = ofOffice;
        version = number;
        definition = DocumentText.text(DocumentText.JSON.valueToTree(route));
        enteredBy = by;
        enteredAt = at;
    }

    Route toDomain() {
        try {
            return DocumentText.JSON.readValue(definition, Route.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    RouteView toView() {
        return RouteView.of(id, office, version, toDomain(), enteredBy, enteredAt);
    }

    UUID id() {
        return id;
    }

    String office() {
        return office;
    }

    int version() {
        return version;
    }
}
