package khrongkan.budget.calculation.domain;

import khrongkan.thai.Unit;

/** What a rate is multiplied by. */
public enum FactorKind {
    PEOPLE(Unit.PEOPLE, true),
    DAYS(Unit.DAYS, false),
    MEALS(Unit.MEALS, true),
    HOURS(Unit.HOURS, false),
    NIGHTS(Unit.NIGHTS, true),
    BATCHES(Unit.BATCHES, true),
    ROOMS(Unit.ROOMS, true),
    SPEAKERS(Unit.SPEAKERS, true);

    private final Unit unit;
    private final boolean whole;

    FactorKind(Unit unit, boolean whole) {
        this.unit = unit;
        this.whole = whole;
    }

    /** The factor that a sentence counts in this unit. */
    public static FactorKind of(Unit unit) {
        return switch (unit) {
            case PEOPLE -> PEOPLE;
            case DAYS -> DAYS;
            case MEALS -> MEALS;
            case HOURS -> HOURS;
            case NIGHTS -> NIGHTS;
            case BATCHES -> BATCHES;
            case ROOMS -> ROOMS;
            case SPEAKERS -> SPEAKERS;
        };
    }

    /** How a sentence counts it. */
    public Unit unit() {
        return unit;
    }

    /** Whether a half of it makes no sense; hours and days may be halved. */
    public boolean isWhole() {
        return whole;
    }
}
