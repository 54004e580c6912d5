package khrongkan.kit.json;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;

/** A time of day of ISO 8601, such as {@code 09:30}. */
final class TimeOfDay {

    private TimeOfDay() {}

    static LocalTime of(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("", "wrong-type", Map.of());
        }
    }
}
