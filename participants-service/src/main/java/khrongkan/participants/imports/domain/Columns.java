package khrongkan.participants.imports.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import khrongkan.participants.name.domain.NameKey;
import org.jspecify.annotations.Nullable;

/** The columns a kind of file may have, under their Thai and English names. */
public final class Columns {

    private static final Map<String, List<String>> NUMBERS = Map.of(
            "dbd", List.of("เลขทะเบียนนิติบุคคล"),
            "coop", List.of("เลขทะเบียนสหกรณ์"),
            "communityEnterprise", List.of("รหัสวิสาหกิจชุมชน", "community enterprise"),
            "factory", List.of("เลขทะเบียนโรงงาน"),
            "taxId", List.of("เลขประจำตัวผู้เสียภาษี", "เลขประจำตัวผู้เสียภาษีอากร", "tax id"));

    public static final Columns OF_ORGANIZATIONS = new Columns(
            List.of("name"),
            Map.ofEntries(
                    Map.entry("id", List.of("รหัสอ้างอิง")),
                    Map.entry("name", List.of("ชื่อ", "ชื่อองค์กร", "ชื่อกลุ่ม", "ชื่อโรงงาน")),
                    Map.entry("kind", List.of("ประเภท", "ประเภทองค์กร")),
                    Map.entry("province", List.of("รหัสจังหวัด", "province code")),
                    Map.entry("provinceName", List.of("จังหวัด", "province name")),
                    Map.entry("district", List.of("รหัสอำเภอ", "district code")),
                    Map.entry("districtName", List.of("อำเภอ", "district name")),
                    Map.entry("subdistrict", List.of("รหัสตำบล", "subdistrict code")),
                    Map.entry("subdistrictName", List.of("ตำบล", "subdistrict name")),
                    Map.entry("line", List.of("ที่อยู่", "address")),
                    Map.entry("postalCode", List.of("รหัสไปรษณีย์", "postal code")),
                    Map.entry("phone", List.of("โทรศัพท์", "เบอร์โทรศัพท์")),
                    Map.entry("phoneExtension", List.of("ต่อ", "หมายเลขภายใน", "extension")),
                    Map.entry("registeredOn", List.of("วันที่จดทะเบียน", "registered on"))));

    public static final Columns OF_PEOPLE = new Columns(
            List.of("givenName", "id"),
            Map.ofEntries(
                    Map.entry("id", List.of("รหัสอ้างอิง")),
                    Map.entry("prefix", List.of("คำนำหน้า", "คำนำหน้าชื่อ")),
                    Map.entry("givenName", List.of("ชื่อตัว", "ชื่อ", "given name")),
                    Map.entry("middleName", List.of("ชื่อรอง", "middle name")),
                    Map.entry("familyName", List.of("นามสกุล", "ชื่อสกุล", "family name")),
                    Map.entry("phone", List.of("โทรศัพท์", "เบอร์โทรศัพท์")),
                    Map.entry("phoneExtension", List.of("ต่อ", "หมายเลขภายใน", "extension")),
                    Map.entry("email", List.of("อีเมล", "e-mail")),
                    Map.entry("organization", List.of("องค์กร", "ชื่อองค์กร", "หน่วยงาน", "ชื่อโรงงาน")),
                    Map.entry("position", List.of("ตำแหน่ง")),
                    Map.entry("from", List.of("ตั้งแต่วันที่", "since")),
                    Map.entry("to", List.of("ถึงวันที่", "until"))));

    public static final Columns OF_REGISTRATIONS = new Columns(
            List.of("organization", "dbd", "coop", "communityEnterprise", "factory", "taxId"),
            Map.of(
                    "organization", List.of("องค์กร", "ชื่อองค์กร", "ชื่อโรงงาน", "หน่วยงาน"),
                    "role", List.of("บทบาท"),
                    "group", List.of("กลุ่ม"),
                    // an export says it; it changes by decisions, not by files
                    "state", List.of("สถานะ"),
                    "prefix", List.of("คำนำหน้า", "คำนำหน้าชื่อ"),
                    "givenName", List.of("ชื่อตัว", "ชื่อ", "given name"),
                    "middleName", List.of("ชื่อรอง", "middle name"),
                    "familyName", List.of("นามสกุล", "ชื่อสกุล", "family name")));

    private final List<String> required;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> thai = new HashMap<>();

    private Columns(List<String> required, Map<String, List<String>> names) {
        this.required = required;
        List.of(names, NUMBERS)
                .forEach(some -> some.forEach((key, others) -> {
                    keys.put(NameKey.of(key), key);
                    thai.put(key, others.get(0));
                    others.forEach(other -> keys.put(NameKey.of(other), key));
                }));
    }

    /** At least one of these must be there. */
    public List<String> required() {
        return required;
    }

    /** The key of a column by its name in a file. */
    public @Nullable String key(String name) {
        return keys.get(NameKey.of(name));
    }

    /** What an export calls a column, so that an import knows it: its Thai name or its key. */
    public String heading(String key, boolean inThai) {
        return inThai ? thai.getOrDefault(key, key) : key;
    }

    /** What a column may mean. */
    public Set<String> keys() {
        return new TreeSet<>(keys.values());
    }
}
