package khrongkan.thai;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes from a name what stands before and after it: titles, ranks and degrees of people, the legal form of
 * organisations. A name that is nothing else stays as it is.
 */
public final class NameTitles {

    private static final String RANK_WORDS = "พลเอก|พลโท|พลตรี|พลจัตวา|พันเอก|พันโท|พันตรี|ร้อยเอก|ร้อยโท|ร้อยตรี"
            + "|พลเรือเอก|พลเรือโท|พลเรือตรี|เรือเอก|เรือโท|เรือตรี|นาวาเอก|นาวาโท|นาวาตรี|พลอากาศเอก|เรืออากาศเอก"
            + "|เรืออากาศโท|เรืออากาศตรี|พลตำรวจเอก|พลตำรวจโท|พลตำรวจตรี|พันตำรวจเอก|พันตำรวจโท|พันตำรวจตรี"
            + "|ร้อยตำรวจเอก|ร้อยตำรวจโท|ร้อยตำรวจตรี|ดาบตำรวจ|จ่าสิบตำรวจ|จ่าสิบเอก|จ่าสิบโท|จ่าสิบตรี|สิบเอก|สิบโท|สิบตรี";

    /** Ranks and degrees as abbreviations of one letter after another, each with its dot: พ.ต.ท., ร.ต., ผศ., ม.ร.ว. */
    private static final String RANK_LETTERS = "(?:พล|พ|ร|น|จ|ส|ด|ว)\\.(?:[รตสออทจ]\\.){1,3}";

    private static final List<String> OF_PEOPLE = List.of(
            "นางสาว",
            "นาง",
            "นาย(?:แพทย์)?",
            "น\\.ส\\.",
            "เด็กชาย",
            "เด็กหญิง",
            "ด\\.[ชญ]\\.",
            "แพทย์หญิง",
            "ดร\\.?(?=[ .ก-ฮเ-ไ])",
            "(?:ผู้ช่วย|รอง)?ศาสตราจารย์",
            "(?:ผศ|รศ|ศ|อ|นพ|พญ|ทพ|ทพญ|ภก|ภญ|ว่าที่)\\.",
            "ว่าที่",
            "คุณหญิง",
            "คุณ",
            "หม่อมราชวงศ์|หม่อมหลวง|ม\\.ร\\.ว\\.|ม\\.ล\\.",
            RANK_WORDS,
            RANK_LETTERS,
            "(?:mr|mrs|ms|miss|dr|prof)(?:\\.| )");

    private static final List<String> BEFORE_ORGANIZATIONS = List.of(
            "บริษัท",
            "บ(?:จก|มจ)?\\.",
            "ห้างหุ้นส่วน(?:จำกัด|สามัญนิติบุคคล|สามัญ)?",
            "ห(?:จก|สม|สน)\\.?(?= |$)|ห(?:จก|สม|สน)\\.",
            "สหกรณ์",
            "วิสาหกิจชุมชน",
            "วสช\\.",
            "กลุ่ม(?!บริษัท)",
            "มูลนิธิ",
            "สมาคม",
            "the ");

    private static final List<String> AFTER_ORGANIZATIONS =
            List.of("จำกัด", "มหาชน", "จก\\.", "(?:public )?company", "(?<![a-z])(?:plc|inc|corp|co|ltd|limited)\\.?");

    /** What may not follow a title: a sign or a vowel that belongs to its last letter, as in นายิกา. */
    private static final String WHOLE = "(?![\u0E30-\u0E3A\u0E45-\u0E4E])";

    private static final Pattern PERSON = before(OF_PEOPLE);
    private static final Pattern ORGANIZATION_BEFORE = before(BEFORE_ORGANIZATIONS);
    private static final Pattern ORGANIZATION_AFTER =
            Pattern.compile("(?:[ ,(]*(?:" + any(AFTER_ORGANIZATIONS) + ")[ .,)]*)+$");

    private NameTitles() {}

    /** A person's name without titles. */
    public static String ofPerson(String name) {
        var typed = shape(name);
        return orWhole(PERSON.matcher(typed).replaceFirst(""), typed);
    }

    /** An organisation's name without its legal form. */
    public static String ofOrganization(String name) {
        var typed = shape(name);
        var begun = ORGANIZATION_BEFORE.matcher(typed).replaceFirst("");
        return orWhole(ORGANIZATION_AFTER.matcher(begun).replaceFirst(""), typed);
    }

    private static String shape(String name) {
        return ThaiText.normalize(name).toLowerCase(Locale.ROOT);
    }

    private static String orWhole(String rest, String whole) {
        return SoundAlike.plain(rest).isEmpty() ? whole : rest.strip();
    }

    private static Pattern before(List<String> titles) {
        return Pattern.compile("^(?:(?:" + any(titles) + ")" + WHOLE + "[ .]*)+");
    }

    private static String any(List<String> alternatives) {
        return alternatives.stream().collect(Collectors.joining("|"));
    }
}
