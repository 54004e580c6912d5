package khrongkan.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscreetSpansTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/people, /api/v1/people",
        "/api/v1/proposals/01a206d5-3859-738d-b776-f1000597891c/revisions/12,"
                + " /api/v1/proposals/01a206d5-3859-738d-b776-f1000597891c/revisions/12",
        "/api/v1/people/8117024000001, /api/v1/people/*",
        "/api/v1/people/8117024000001/reads, /api/v1/people/*/reads",
        "/api/v1/people/สมชาย ใจดี, /api/v1/people/*",
        "/, /"
    })
    void a_path_keeps_its_words_and_ids_only(String path, String discreet) {
        assertThat(DiscreetSpans.discreet(path)).isEqualTo(discreet);
    }
}
