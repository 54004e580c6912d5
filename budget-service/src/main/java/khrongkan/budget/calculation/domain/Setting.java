package khrongkan.budget.calculation.domain;

import khrongkan.budget.rate.domain.Event;
import org.jspecify.annotations.Nullable;

/**
 * What lines are worked out for.
 *
 * @param office whose own limits count; null for nobody's
 * @param agenda when the sessions take place; null where it is not known
 */
public record Setting(
        Event event, @Nullable String office, @Nullable Agenda agenda) {}
