package khrongkan.budget.rate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RateBookTest {

    private static final LocalDate DAY = LocalDate.of(2015, 6, 1);
    private static final Event EVENT = new Event(DAY, TrainingClass.B, VenueKind.GOVERNMENT);
    private static final Terms OF_B = new Terms(null, TrainingClass.B, null);

    private static final Rate OLD = rate("OLD", null, "300", Terms.ANY, "2010-01-01", "2020-12-31");
    private static final Rate NEW = rate("NEW", null, "400", Terms.ANY, "2013-01-14", null);
    private static final Rate CLOSER = rate("NEW", null, "350", OF_B, "2013-01-14", null);
    private static final Rate FUTURE = rate("NEXT", null, "900", Terms.ANY, "2016-01-01", null);
    private static final Rate GONE = rate("GONE", null, "100", Terms.ANY, "2000-01-01", "2009-12-31");
    private static final Rate PRIVATE =
            rate("NEW", null, "999", new Terms(VenueKind.PRIVATE, TrainingClass.A, null), "2013-01-14", null);
    private static final Rate OF_OFFICE = rate("SSK-1", "SSK", "200", Terms.ANY, "2014-01-01", null);
    private static final Rate OF_PANELS =
            rate("NEW", null, "50", new Terms(null, null, SessionKind.PANEL), "2014-01-01", null);

    private static final RateBook BOOK = new RateBook(
            List.of(regime("OLD", "2010-01-01"), regime("NEW", "2013-01-14"), regime("NEXT", "2016-01-01")),
            List.of(OLD, NEW, CLOSER, FUTURE, GONE, PRIVATE, OF_OFFICE, OF_PANELS));

    @Test
    void the_latest_then_the_closest_row_of_the_day_of_the_event_applies() {
        assertThat(limits(EVENT, null).statutory()).isEqualTo(CLOSER);
        assertThat(limits(new Event(DAY, TrainingClass.A, VenueKind.GOVERNMENT), null)
                        .statutory())
                .isEqualTo(NEW);
        assertThat(limits(new Event(LocalDate.of(2013, 1, 13), TrainingClass.B, VenueKind.GOVERNMENT), null)
                        .statutory())
                .isEqualTo(OLD);
        assertThat(limits(new Event(LocalDate.of(1999, 1, 1), TrainingClass.B, VenueKind.GOVERNMENT), null)
                        .statutory())
                .isNull();
        assertThat(BOOK.limits(new Inquiry("MEAL", EVENT, null, SessionKind.PANEL))
                        .statutory())
                .isEqualTo(OF_PANELS);
    }

    @Test
    void the_lower_of_statute_and_office_wins_and_both_stay_visible() {
        var limits = limits(EVENT, "SSK");

        assertThat(limits.lower()).contains(OF_OFFICE);
        assertThat(limits.statutory()).isEqualTo(CLOSER);
        assertThat(limits(EVENT, "UBN").lower()).contains(CLOSER);
    }

    @Test
    void an_office_cannot_raise_what_the_statute_sets() {
        var generous = rate("SSK-2", "SSK", "5000", Terms.ANY, "2014-01-01", null);
        var book = new RateBook(List.of(), List.of(CLOSER, generous));

        assertThat(book.limits(inquiry(EVENT, "SSK")).lower()).contains(CLOSER);
    }

    @Test
    void each_row_says_why_it_does_not_apply() {
        Map<Rate, Set<Reason>> reasons =
                BOOK.explain(inquiry(EVENT, null)).stream().collect(Collectors.toMap(Ruling::rate, Ruling::reasons));

        assertThat(reasons).doesNotContainKey(OF_OFFICE);
        assertThat(reasons.get(CLOSER)).isEmpty();
        assertThat(reasons.get(NEW)).containsExactly(Reason.CLOSER_ROW_APPLIES);
        assertThat(reasons.get(OLD)).containsExactly(Reason.LATER_ROW_APPLIES);
        assertThat(reasons.get(FUTURE)).containsExactly(Reason.NOT_YET_IN_FORCE);
        assertThat(reasons.get(GONE)).containsExactly(Reason.NO_LONGER_IN_FORCE);
        assertThat(reasons.get(PRIVATE)).containsExactlyInAnyOrder(Reason.OTHER_VENUE, Reason.OTHER_CLASS);
        assertThat(reasons.get(OF_PANELS)).containsExactly(Reason.OTHER_SESSION);
        assertThat(BOOK.explain(inquiry(EVENT, "SSK")))
                .filteredOn(Ruling::applies)
                .extracting(Ruling::rate)
                .containsExactlyInAnyOrder(CLOSER, OF_OFFICE);
    }

    @Test
    void under_another_regulation_its_rows_hold_at_any_time() {
        var book = BOOK.under("NEXT");

        assertThat(book.limits(inquiry(EVENT, null)).statutory()).isEqualTo(FUTURE.atAnyTime());
        assertThat(book.limits(inquiry(EVENT, "SSK")).lower()).contains(OF_OFFICE);
        assertThat(book.regimeOn(DAY)).isEqualTo("NEXT");
        assertThat(BOOK.regimeOn(DAY)).isEqualTo("NEW");
        assertThat(BOOK.regimeOn(LocalDate.of(1999, 1, 1))).isEqualTo("-");
    }

    @Test
    void an_empty_ceiling_is_unknown_and_actual_cost_is_not() {
        var empty = new Rate("W", null, "MEAL", "u", Rate.Basis.CEILING, null, Terms.ANY, Period.ALWAYS, "s", true);
        var actual = new Rate("W", null, "MEAL", "u", Rate.Basis.ACTUAL, null, Terms.ANY, Period.ALWAYS, "s", true);

        assertThat(new Limits(empty, OF_OFFICE).isStatutoryUnknown()).isTrue();
        assertThat(new Limits(empty, OF_OFFICE).lower()).contains(OF_OFFICE);
        assertThat(new Limits(null, null).isStatutoryUnknown()).isTrue();
        assertThat(new Limits(actual, null).isStatutoryUnknown()).isFalse();
        assertThat(new Limits(actual, null).lower()).isEmpty();
    }

    private static Limits limits(Event event, String office) {
        return BOOK.limits(inquiry(event, office));
    }

    private static Inquiry inquiry(Event event, String office) {
        return new Inquiry("MEAL", event, office, null);
    }

    private static Regime regime(String code, String from) {
        return new Regime(code, new Period(LocalDate.parse(from), null));
    }

    private static Rate rate(String regime, String office, String ceiling, Terms terms, String from, String to) {
        var period = new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        var figure = new BigDecimal(ceiling);
        return new Rate(regime, office, "MEAL", "unit", Rate.Basis.CEILING, figure, terms, period, "letter", true);
    }
}
