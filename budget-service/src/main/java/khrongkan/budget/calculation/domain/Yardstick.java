package khrongkan.budget.calculation.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a line is measured by: the code of its rate, and the line's price for one unit of that rate.
 *
 * @param price empty where the line does not say what one unit costs
 * @param assumed what was assumed about the line to find the rate, if anything
 */
record Yardstick(
        String code, Optional<BigDecimal> price, @Nullable Enum<?> assumed) {

    private static final BigDecimal BEDS_OF_A_TWIN = BigDecimal.valueOf(2);

    static Yardstick of(Line line) {
        var qualifiers = line.qualifiers();
        return switch (line.category()) {
            case MEAL -> meal(line.price(), qualifiers.mealPlan());
            case SPEAKER -> speaker(line.price(), qualifiers.speakerKind());
            case ROOM -> room(line.price(), qualifiers.roomKind());
            case EXT_ALLOWANCE -> allowance(line.price(), qualifiers.allowanceKind());
            case SNACK, BAG -> plain(line.category().name(), perHead(line.price()));
            case VISIT_GIFT -> plain(line.category().name(), rate(line.price()));
            case VENUE_DECOR, CEREMONY, MATERIAL, CERTIFICATE, PRINT, BOOK, COMM, EQUIP_RENT, TRANSPORT ->
                plain(line.category().name(), Optional.of(line.price().exact()));
        };
    }

    /** The ceiling is for a person and a day, the price often for a meal. */
    private static Yardstick meal(Price price, Qualifiers.@Nullable MealPlan plan) {
        var known = plan == null ? Qualifiers.MealPlan.PART : plan;
        var perDay = rated(price)
                .filter(rated -> rated.counts(FactorKind.PEOPLE))
                .map(rated -> rated.unitRate().multiply(rated.number(FactorKind.MEALS)));
        return new Yardstick("MEAL_" + known, zeroOr(price, perDay), plan == null ? known : null);
    }

    private static Yardstick speaker(Price price, Qualifiers.@Nullable SpeakerKind kind) {
        var known = kind == null ? Qualifiers.SpeakerKind.GOV : kind;
        var perHour =
                rated(price).filter(rated -> rated.counts(FactorKind.HOURS)).map(Price.Rated::unitRate);
        return new Yardstick("SPEAKER_" + known, zeroOr(price, perHour), kind == null ? known : null);
    }

    /** A single room has a ceiling per room, a twin room one per person. */
    private static Yardstick room(Price price, Qualifiers.@Nullable RoomKind kind) {
        var byRoom =
                rated(price).filter(rated -> rated.counts(FactorKind.ROOMS)).isPresent();
        var lower = byRoom ? Qualifiers.RoomKind.SINGLE : Qualifiers.RoomKind.TWIN;
        var known = kind == null ? lower : kind;
        var perUnit = rated(price)
                .filter(rated -> byRoom || rated.counts(FactorKind.PEOPLE))
                .map(rated -> byRoom && known == Qualifiers.RoomKind.TWIN
                        ? rated.unitRate().divide(BEDS_OF_A_TWIN, 4, RoundingMode.UNNECESSARY)
                        : rated.unitRate());
        return new Yardstick("ROOM_" + known, zeroOr(price, perUnit), kind == null ? known : null);
    }

    private static Yardstick allowance(Price price, Qualifiers.@Nullable AllowanceKind kind) {
        return plain(kind == null ? "EXT_ALLOWANCE" : "EXT_" + kind, perHead(price));
    }

    private static Yardstick plain(String code, Optional<BigDecimal> price) {
        return new Yardstick(code, price, null);
    }

    private static Optional<BigDecimal> perHead(Price price) {
        return zeroOr(
                price,
                rated(price).filter(rated -> rated.counts(FactorKind.PEOPLE)).map(Price.Rated::unitRate));
    }

    private static Optional<BigDecimal> rate(Price price) {
        return zeroOr(price, rated(price).map(Price.Rated::unitRate));
    }

    /** What costs nothing costs nothing per unit either. */
    private static Optional<BigDecimal> zeroOr(Price price, Optional<BigDecimal> perUnit) {
        return price.exact().signum() == 0 && perUnit.isEmpty() ? Optional.of(BigDecimal.ZERO) : perUnit;
    }

    private static Optional<Price.Rated> rated(Price price) {
        return price instanceof Price.Rated rated ? Optional.of(rated) : Optional.empty();
    }
}
