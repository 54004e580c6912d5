package khrongkan.participants.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khrongkan.participants.name.domain.NameKey;
import org.jspecify.annotations.Nullable;

/** The columns a kind of file may have, under their Thai and English names. */
final class Columns {

    private static final Map<String, List<String>> NUMBERS = Map.of(
            "dbd", List.of("เลขทะเบียนนิติบุคคล"),
            "coop", List.of("เลขทะเบียนสหกรณ์"),
            "communityEnterprise", List.of("รหัสวิสาหกิจชุมชน", "community enterprise"),
            "factory", List.of("เลขทะเบียนโรงงาน"),
            "taxId", List.of("เลขประจำตัวผู้เสียภาษี", "เลขประจำตัวผู้เสียภาษีอากร", "tax id"));

    static final Columns OF_ORGANIZATIONS = new Columns(
            List.of("name"),
            Map.of(
                    "name", List.of("ชื่อ", "ชื่อองค์กร", "ชื่อกลุ่ม", "ชื่อโรงงาน"),
                    "kind", List.of("ประเภท", "ประเภทองค์กร"),
                    "province", List.of("รหัสจังหวัด"),
                    "district", List.of("รหัสอำเภอ"),
                    "subdistrict", List.of("รหัสตำบล"),
                    "line", List.of("ที่อยู่", "address"),
                    "phone", List.of("โทรศัพท์", "เบอร์โทรศัพท์"),
                    "phoneExtension", List.of("ต่อ", "หมายเลขภายใน", "extension")));

    static final Columns OF_REGISTRATIONS = new Columns(
            List.of("organization", "dbd", "coop", "communityEnterprise", "factory", "taxId"),
            Map.of(
                    "organization", List.of("องค์กร", "ชื่อองค์กร", "ชื่อโรงงาน", "หน่วยงาน"),
                    "role", List.of("บทบาท"),
                    "group", List.of("กลุ่ม"),
                    "prefix", List.of("คำนำหน้า", "คำนำหน้าชื่อ"),
                    "givenName", List.of("ชื่อ", "ชื่อตัว", "given name"),
                    "middleName", List.of("ชื่อรอง", "middle name"),
                    "familyName", List.of("นามสกุล", "ชื่อสกุล", "family name")));

    private final List<String> required;
    private final Map<String, String> keys = new HashMap<>();

    private Columns(List<String> required, Map<String, List<String>> names) {
        this.required = required;
        List.of(names, NUMBERS)
                .forEach(some -> some.forEach((key, others) -> {
                    keys.put(NameKey.of(key), key);
                    others.forEach(other -> keys.put(NameKey.of(other), key));
                }));
    }

    /** At least one of these must be there. */
    List<String> required() {
        return required;
    }

    /** The key of a column by its name in a file. */
    @Nullable
    String key(String name) {
        return keys.get(NameKey.of(name));
    }

    /** What a file calls the columns. */
    Map<String, String> called(Collection<CsvFile.Heading> headings) {
        return headings.stream().collect(Collectors.toMap(CsvFile.Heading::key, CsvFile.Heading::name));
    }
}
