package khrongkan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import khrongkan.print.testing.Gallery;
import khrongkan.print.testing.Picture;
import khrongkan.print.testing.Sheets;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final int DOTS_PER_INCH = 90;

    @Test
    void every_combination_is_where_it_belongs_and_can_be_copied() throws IOException {
        var sheets = Sheets.of(Marks.all().pdf());

        assertThat(sheets.faults()).isEmpty();
        assertThat(sheets.displacedMarks()).isEmpty();
        assertThat(String.join("", sheets.words()).replaceAll("-[0-9]+-", ""))
                .isEqualTo(Sheets.withoutSpaces(String.join("", Marks.all().lines())));
    }

    @Test
    void they_look_as_they_did() throws IOException {
        assertThat(Gallery.changes("marks", Marks.telling().pdf(), DOTS_PER_INCH))
                .isEmpty();
    }

    @Test
    void a_mark_that_goes_astray_is_seen() throws IOException {
        var good = Marks.telling();
        var astray = good.astray("ฟี", "้").pdf();

        assertThat(Sheets.of(astray).displacedMarks()).hasSize(1);
        var before = Picture.of(good.pdf(), DOTS_PER_INCH).get(0);
        var after = Picture.of(astray, DOTS_PER_INCH).get(0);
        assertThat(after.differences(before)).isPositive();
        assertThat(before.differences(before)).isZero();
    }
}
