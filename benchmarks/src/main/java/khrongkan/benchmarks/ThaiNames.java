package khrongkan.benchmarks;

import java.util.List;
import java.util.Random;

/** Names as the registers of a Thai province have them: kind, place, epithet, and often a number. The same every time. */
final class ThaiNames {

    private static final List<String> KINDS = List.of(
            "โรงปุ๋ยชีวภาพ",
            "โรงปุ๋ยอินทรีย์",
            "วิสาหกิจชุมชน",
            "วิสาหกิจชุมชนกลุ่ม",
            "สหกรณ์การเกษตร",
            "สหกรณ์ออมทรัพย์",
            "กลุ่มเกษตรกร",
            "บริษัท ",
            "ห้างหุ้นส่วนจำกัด ",
            "หจก.",
            "โรงเรียน",
            "โรงพยาบาลส่งเสริมสุขภาพตำบล",
            "องค์การบริหารส่วนตำบล",
            "เทศบาลตำบล",
            "โรงสีข้าว",
            "ศูนย์การเรียนรู้");
    private static final List<String> LANDS = List.of(
            "บ้าน", "หนอง", "โนน", "ห้วย", "โคก", "ดอน", "นา", "วัง", "คลอง", "ท่า", "บึง", "สวน", "ศรี", "ไพร", "เขา",
            "ทุ่ง", "ป่า", "กุด", "ภู", "คำ", "กระ", "ตะ", "เมือง", "ลำ");
    private static final List<String> EPITHETS = List.of(
            "สะเกษ",
            "ทอง",
            "เจริญ",
            "สูง",
            "ใหญ่",
            "น้อย",
            "แก้ว",
            "งาม",
            "สมบูรณ์",
            "พัฒนา",
            "สามัคคี",
            "ไทย",
            "เงิน",
            "มะม่วง",
            "ยาง",
            "ข่า",
            "แดง",
            "ขาว",
            "ดำ",
            "หลวง",
            "ปลา",
            "โทก",
            "สว่าง",
            "ชัย",
            "อุดม",
            "ประชา",
            "ราษฎร์",
            "บุญ",
            "ธรรม",
            "รุ่งเรือง",
            "ศีรษะอโศก",
            "ขุขันธ์",
            "กันทรลักษ์",
            "ราษีไศล",
            "อุทุมพร",
            "เสมา");
    private static final List<String> ENDS = List.of(
            "การเกษตร",
            "รวมใจ",
            "ก้าวหน้า",
            "อินทรีย์",
            "พืชผล",
            " จำกัด",
            "พาณิชย์",
            "การค้า",
            "พอเพียง",
            "ยั่งยืน",
            "สร้างสรรค์",
            "เทคโนโลยี",
            "",
            "",
            "");
    private static final String CONSONANTS = "กขคงจชซดตถทนบปผพฟมยรลวสหอณศษธภญฐ";
    private static final List<String> VOWELS = List.of("า", "ิ", "ี", "ุ", "ู", "ะ", "ั", "ื", "", "ึ", "ำ");
    private static final List<String> BEFORE = List.of("", "", "", "เ", "แ", "โ", "ไ");
    private static final List<String> FINALS = List.of("", "", "ก", "ง", "ด", "น", "ม", "บ", "ย", "ว");

    private final Random random = new Random(2547);

    String next() {
        var name = new StringBuilder(one(KINDS)).append(one(LANDS)).append(one(EPITHETS));
        if (random.nextInt(10) < 6) {
            name.append(one(EPITHETS));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            name.append(syllable());
        }
        name.append(one(ENDS));
        return random.nextInt(10) < 3 ? name + " " + (1 + random.nextInt(200)) : name.toString();
    }

    /** A made-up syllable: what makes a real name rare. */
    private String syllable() {
        var vowel = one(VOWELS);
        var end = vowel.equals("ะ") || vowel.equals("ำ") ? "" : one(FINALS);
        return one(BEFORE) + CONSONANTS.charAt(random.nextInt(CONSONANTS.length())) + vowel + end;
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
