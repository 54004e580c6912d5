package khrongkan.participants;

import khrongkan.kit.text.Bundles;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void every_sentence_is_written_in_thai_and_in_english() {
        Bundles.check("texts");
    }
}
