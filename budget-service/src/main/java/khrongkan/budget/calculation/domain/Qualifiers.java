package khrongkan.budget.calculation.domain;

import org.jspecify.annotations.Nullable;

/** What a rate may depend on besides the event; each only where its category asks for it. */
public record Qualifiers(
        @Nullable SpeakerKind speakerKind,
        @Nullable SessionKind sessionKind,
        @Nullable MealPlan mealPlan,
        @Nullable RoomKind roomKind,
        @Nullable AllowanceKind allowanceKind) {

    /** Nothing said. */
    public static final Qualifiers NONE = new Qualifiers(null, null, null, null, null);

    /** บุคลากรของรัฐ or not. */
    public enum SpeakerKind {
        GOV,
        NONGOV
    }

    /** บรรยาย, อภิปรายเป็นคณะ or แบ่งกลุ่ม. */
    public enum SessionKind {
        LECTURE,
        PANEL,
        GROUP
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
}
