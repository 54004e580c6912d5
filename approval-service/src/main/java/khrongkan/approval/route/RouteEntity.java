package khrongkan.approval.route;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import khrongkan.approval.route.domain.Route;
import khrongkan.approval.rule.RuleEntity;

/** The row behind a version of a {@link Route}; written once, which the database sees to. */
@Entity
@Table(name = "route")
class RouteEntity extends RuleEntity<Route> {

    protected RouteEntity() {}

    RouteEntity(String ofOffice, int number, Route route, String by, Instant at) {
        super(ofOffice, number, route, by, at);
    }

    @Override
    public Route toDomain() {
        return read(Route.class);
    }

    RouteView toView() {
        return RouteView.of(id(), office(), version(), toDomain(), enteredBy(), enteredAt());
    }
}
