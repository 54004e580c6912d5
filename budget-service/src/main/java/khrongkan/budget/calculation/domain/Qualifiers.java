package khrongkan.budget.calculation.domain;

import khrongkan.budget.rate.domain.SessionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a rate or a rule may depend on besides the event; each only where its category asks for it.
 *
 * @param meal which meal of the day is paid for
 * @param groups into how many groups a session is divided
 */
public record Qualifiers(
        @Nullable SpeakerKind speakerKind,
        @Nullable SessionKind sessionKind,
        @Nullable MealPlan mealPlan,
        @Nullable RoomKind roomKind,
        @Nullable AllowanceKind allowanceKind,
        @Nullable Meal meal,
        @Nullable Integer groups) {

    /** Nothing said. */
    public static final Qualifiers NONE = new Qualifiers(null, null, null, null, null, null, null);

    /** บุคลากรของรัฐ or not. */
    public enum SpeakerKind {
        GOV,
        NONGOV
    }

    /** จัดครบทุกมื้อ or จัดไม่ครบทุกมื้อ. */
    public enum MealPlan {
        FULL,
        PART
    }

    /** ห้องพักคนเดียว or ห้องพักคู่. */
    public enum RoomKind {
        SINGLE,
        TWIN
    }

    /** What an external trainee is paid: food when none, one or two meals are provided, or lodging. */
    public enum AllowanceKind {
        FOOD_0,
        FOOD_1,
        FOOD_2,
        ROOM
    }

    /** Which meal of the day. */
    public enum Meal {
        BREAKFAST,
        LUNCH,
        DINNER
    }
}
