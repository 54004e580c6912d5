package khrongkan.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTitlesTest {

    @ParameterizedTest
    @CsvSource({
        "นายรัชรุจ บุญครอง, รัชรุจ บุญครอง",
        "นาย รัชรุจ บุญครอง, รัชรุจ บุญครอง",
        "นางสาวสมใจ ดี, สมใจ ดี",
        "น.ส.สมใจ ดี, สมใจ ดี",
        "ดร.สมใจ ดี, สมใจ ดี",
        "ผศ.ดร. สมใจ ดี, สมใจ ดี",
        "ว่าที่ ร.ต.สมชาย ใจดี, สมชาย ใจดี",
        "ว่าที่ร้อยตรี สมชาย ใจดี, สมชาย ใจดี",
        "พ.ต.ท.สมชาย ใจดี, สมชาย ใจดี",
        "จ.ส.อ. สมชาย ใจดี, สมชาย ใจดี",
        "ม.ร.ว.คึกฤทธิ์ ปราโมช, คึกฤทธิ์ ปราโมช",
        "Mr. John Smith, john smith",
        "นายิกา งาม, นายิกา งาม",
        "ดรุณี งาม, ดรุณี งาม",
        "นาย, นาย"
    })
    void titles_of_people_are_left_away(String name, String rest) {
        assertThat(NameTitles.ofPerson(name)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "บริษัท ปุ๋ยดี จำกัด, ปุ๋ยดี",
        "บริษัทปุ๋ยดีจำกัด (มหาชน), ปุ๋ยดี",
        "บจก.ปุ๋ยดี, ปุ๋ยดี",
        "บมจ. ปุ๋ยดี, ปุ๋ยดี",
        "ห้างหุ้นส่วนจำกัด ปุ๋ยดี, ปุ๋ยดี",
        "หจก.ปุ๋ยดี, ปุ๋ยดี",
        "หจก ปุ๋ยดี, ปุ๋ยดี",
        "สหกรณ์สวนฟ้านาบุญศีรษะอโศก จำกัด, สวนฟ้านาบุญศีรษะอโศก",
        "วิสาหกิจชุมชนกลุ่มปุ๋ยบ้านโนน, ปุ๋ยบ้านโนน",
        "Bio Fert Co. Ltd., bio fert",
        "โรงปุ๋ยชีวภาพ บ้านโนน, โรงปุ๋ยชีวภาพ บ้านโนน",
        "บริษัท จำกัด, บริษัท จำกัด",
        "สหกรณ์, สหกรณ์",
        "หสมุทร, หสมุทร"
    })
    void the_legal_form_of_organisations_is_left_away(String name, String rest) {
        assertThat(NameTitles.ofOrganization(name)).isEqualTo(rest);
    }
}
