package khrongkan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;

/** Files of organisations that do not exist, with names, numbers and places as the real ones have. */
final class Plants {

    private static final List<String> HEADINGS = List.of(
            "ชื่อ",
            "ประเภท",
            "เลขทะเบียนโรงงาน",
            "รหัสจังหวัด",
            "รหัสอำเภอ",
            "รหัสตำบล",
            "ที่อยู่",
            "โทรศัพท์",
            "วันที่จดทะเบียน");
    private static final List<String> FIRST =
            List.of("โรงปุ๋ยชีวภาพ", "สหกรณ์การเกษตร", "วิสาหกิจชุมชน", "กลุ่มเกษตรกร", "บริษัท");
    private static final List<String> PLACES = List.of(
            "บ้านโนนสูง",
            "ศรีสะเกษ",
            "กันทรลักษ์",
            "ขุขันธ์",
            "อุทุมพรพิสัย",
            "ราษีไศล",
            "ยางชุมน้อย",
            "ห้วยทับทัน",
            "ปรางค์กู่",
            "ไพรบึง");
    private static final List<String> KINDS = List.of("วิสาหกิจชุมชน", "สหกรณ์", "กลุ่มเกษตรกร", "โรงงาน");

    private Plants() {}

    static Path csv(Path file, int rows) throws IOException {
        var random = new Random(1);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("\uFEFF" + String.join(",", HEADINGS) + "\r\n");
            for (int i = 0; i < rows; i++) {
                out.write(String.join(",", row(i, random)) + "\r\n");
            }
        }
        return file;
    }

    /** With shared strings, as Excel writes them. */
    static Path xlsx(Path file, int rows) throws IOException {
        var random = new Random(1);
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Excel", "16.0")) {
            var sheet = workbook.newWorksheet("โรงปุ๋ย");
            put(sheet, 0, HEADINGS);
            for (int i = 0; i < rows; i++) {
                put(sheet, i + 1, row(i, random));
            }
            sheet.finish();
        }
        return file;
    }

    private static void put(org.dhatim.fastexcel.Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(row, i, cells.get(i));
        }
    }

    private static List<String> row(int number, Random random) {
        return List.of(
                one(FIRST, random) + one(PLACES, random) + one(PLACES, random) + " " + number,
                one(KINDS, random),
                "3-42(1)-%d/47ศก".formatted(number),
                "33",
                "33%02d".formatted(1 + number % 22),
                "33%02d%02d".formatted(1 + number % 22, 1 + number / 22 % 10),
                "%d หมู่ %d ถนนศรีสะเกษ-อุบล".formatted(1 + number % 999, 1 + number % 20),
                "045-%06d".formatted(number % 1_000_000),
                "%d-%02d-%02d".formatted(1990 + number % 30, 1 + number % 12, 1 + number % 28));
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
