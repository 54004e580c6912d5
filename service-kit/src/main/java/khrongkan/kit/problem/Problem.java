package khrongkan.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import khrongkan.kit.refusal.Violation;
import khrongkan.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as the caller sees it (RFC 9457).
 *
 * @param type stable URI of the kind of problem, relative to the gateway
 * @param title what kind of problem this is, in the caller's language
 * @param status the status of HTTP
 * @param detail what was wrong this time, in the caller's language
 * @param code the last segment of {@code type}, for programs to branch on
 * @param errors the fields it is about
 * @param traceId what to tell the operator to have it looked up
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        List<FieldError> errors,
        @Nullable String traceId) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field that breaks one rule, with the rule's sentence. */
    public record FieldError(String pointer, String code, String detail) {

        /** What a caller sent may stand in both, as long as he likes. */
        private static final int LONGEST = 2_000;

        static FieldError of(Violation violation, Locale language) {
            var sentence = Texts.of("violation." + violation.code(), language, violation.values());
            return new FieldError(shortened(violation.pointer()), violation.code(), shortened(sentence));
        }

        private static String shortened(String text) {
            if (text.length() <= LONGEST) {
                return text;
            }
            int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
            return text.substring(0, end) + "…";
        }
    }
}
