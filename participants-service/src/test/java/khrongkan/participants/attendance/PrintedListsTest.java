package khrongkan.participants.attendance;

import static khrongkan.print.testing.Forms.EVIL;
import static khrongkan.print.testing.Forms.assertSaysEvil;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import khrongkan.participants.attendance.SheetPaper.Group;
import khrongkan.participants.attendance.SheetPaper.Row;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.print.Digits;
import khrongkan.print.testing.Gallery;
import khrongkan.print.testing.Sheets;
import khrongkan.thai.ThaiDigits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as they lie on the table at the door, however long and whoever is on them. */
class PrintedListsTest {

    private static final LocalDate DAY = LocalDate.of(2004, 1, 21);
    private static final String LONG_NAME = "สหกรณ์การเกษตรเพื่อการตลาดลูกค้าธนาคารเพื่อการเกษตรศรีสะเกษ จำกัด ";

    @Test
    void four_hundred_fit_on_pages_that_break_well() throws IOException {
        var sheets = printed(400);

        assertThat(sheets.faults()).isEmpty();
        for (var page : sheets.words()) {
            assertThat(page).contains("ตำแหน่ง/หน่วยงาน", "หมายเหตุ");
        }
        for (int number = 1; number <= 400; number++) {
            var name = Sheets.withoutSpaces(ThaiDigits.toThai(number + name(number)));
            assertThat(sheets.words()).as("line " + number).anyMatch(page -> page.contains(name));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void the_controller_signs_below_something(int people) throws IOException {
        var sheets = printed(people);

        int page = sheets.pageOf("ผู้ควบคุม(..........................................)ตำแหน่ง");
        assertThat(sheets.words()).hasSize(page);
        assertThat(sheets.words().get(page - 1)).contains("รวมผู้ลงลายมือชื่อ");
        assertThat(sheets.faults()).isEmpty();
    }

    @Test
    void a_sheet_looks_as_it_did() throws IOException {
        assertThat(Gallery.changes("sign-in-sheet", pdf(sheet(12)), 60)).isEmpty();
    }

    @Test
    void a_name_is_never_taken_for_markup() throws IOException {
        var row = new Row(1, EVIL, EVIL, List.of(EVIL, EVIL), EVIL);
        var sheet = new SheetPaper(
                EVIL, EVIL, DAY, List.of("ลายมือชื่อเช้า", EVIL), List.of(new Group(EVIL, List.of(row))), List.of());
        assertSaysEvil(SheetPaper.FORM.fill(sheet, Digits.ARABIC));

        var badge = new Badge(UUID.randomUUID(), EVIL, DAY, DAY, EVIL, EVIL, AttendeeRole.TRAINEE, EVIL, EVIL);
        assertSaysEvil(BadgePaper.FORM.fill(BadgePaper.of(EVIL, List.of(badge)), Digits.ARABIC));
    }

    private static Sheets printed(int people) throws IOException {
        return Sheets.of(pdf(sheet(people)));
    }

    private static byte[] pdf(SheetPaper sheet) {
        var bytes = new ByteArrayOutputStream();
        SheetPaper.FORM.fill(sheet, Digits.THAI).pdf(bytes);
        return bytes.toByteArray();
    }

    private static SheetPaper sheet(int people) {
        var rows = IntStream.rangeClosed(1, people)
                .mapToObj(number -> new Row(
                        number, name(number), post(number), List.of(number == 3 ? "ลงเวลาแล้ว 08.45 น." : "", ""), ""))
                .toList();
        return new SheetPaper(
                "สัมมนาเชิงปฏิบัติการ เรื่อง คลัสเตอร์ปุ๋ยชีวภาพจังหวัดศรีสะเกษ",
                "ห้องประชุมสำนักงานอุตสาหกรรมจังหวัดศรีสะเกษ",
                DAY,
                List.of("ลายมือชื่อเช้า", "ลายมือชื่อบ่าย"),
                List.of(new Group("โรงปุ๋ยชีวภาพ", rows)),
                Collections.nCopies(5, 0));
    }

    private static String name(int number) {
        return "นางสาวกิ่งกาญจน์ ปิ่นเพ็ชร" + (number % 40 == 0 ? " ณ ศรีสะเกษ".repeat(25) : "");
    }

    /** Every fiftieth takes twenty lines. */
    private static String post(int number) {
        return number % 50 == 0 ? LONG_NAME.repeat(5) : "โรงปุ๋ยชีวภาพ แห่งที่ " + number + " (Plant " + number + ")";
    }
}
