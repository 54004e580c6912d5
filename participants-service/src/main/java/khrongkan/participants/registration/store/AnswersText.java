package khrongkan.participants.registration.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Answers to custom fields as they are kept: a number comes back as the exact decimal it was. */
final class AnswersText {

    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    private static final TypeReference<TreeMap<String, Object>> ANSWERS = new TypeReference<>() {};

    private AnswersText() {}

    static String write(Map<String, Object> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    static Map<String, Object> read(String kept) {
        try {
            var answers = JSON.readerFor(ANSWERS)
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .<TreeMap<String, Object>>readValue(kept);
            answers.replaceAll((code, answer) -> exact(answer));
            return answers;
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static Object exact(Object answer) {
        return answer instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : answer;
    }
}
