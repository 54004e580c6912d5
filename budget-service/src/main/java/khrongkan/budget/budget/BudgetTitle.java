package khrongkan.budget.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The title of a budget, where the index finds it behind the wall between the offices. */
@Entity
@Immutable
@Table(name = "budget_search")
@SuppressWarnings("UnusedVariable") // read by queries
class BudgetTitle {

    @Id
    private UUID id;

    private String title;

    protected BudgetTitle() {}
}
