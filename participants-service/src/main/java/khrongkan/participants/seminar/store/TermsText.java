package khrongkan.participants.seminar.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import khrongkan.participants.seminar.domain.Terms;

/** The terms of a seminar as they are kept. */
final class TermsText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TermsText() {}

    static String write(Terms terms) {
        try {
            return JSON.writeValueAsString(terms);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    static Terms read(String kept) {
        try {
            return JSON.readValue(kept, Terms.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
