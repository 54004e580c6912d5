package khrongkan.budget.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import khrongkan.budget.rate.domain.Event;
import khrongkan.budget.rate.domain.Inquiry;
import khrongkan.budget.rate.domain.SessionKind;
import org.jspecify.annotations.Nullable;

/** Tells which rows apply to an event, and why the others do not. */
@ApplicationScoped
class EffectiveRates {

    private final RateSchedules schedules;

    EffectiveRates(RateSchedules schedules) {
        this.schedules = schedules;
    }

    List<EffectiveView> of(
            @Nullable String code,
            Event event,
            @Nullable String office,
            @Nullable SessionKind session,
            Locale language) {
        var book = schedules.book();
        Stream<String> codes = code == null ? book.codes().stream().sorted() : Set.of(code).stream();
        return codes.map(one -> new Inquiry(one, event, office, session))
                .map(inquiry -> EffectiveView.of(inquiry, book.limits(inquiry), book.explain(inquiry), language))
                .toList();
    }
}
